using System.Text;
using PromoAudit.Cli;

namespace PromoAudit.Tests.Cli;

/// <summary><c>rules test --watch</c> on the real file system.</summary>
public sealed class RulesWatchTests : IDisposable
{
    private const string Rule = "rules/price/below-cost.yaml";

    private readonly TestConsole _files = new TestConsole().WithRules();
    private readonly CancellationTokenSource _interruption = new();
    private readonly SharedText _output = new();

    public void Dispose()
    {
        _interruption.Dispose();
        _files.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task Only_the_rule_that_changed_is_tried_again()
    {
        var watching = Watch();
        await Until("2 rules, 4 examples, all as they say.");
        _files.With(Rule, _files.Read(Rule).Replace("price: 40", "price: 39"));
        await Until("Changed: price/below-cost.yaml", "1 rule, 2 examples, all as they say.");
        _files.With("rules/price/below-cost.test.yaml", "cases: [{name: a, fires: false, plan: {}}]");
        await Until("Changed: price/below-cost.test.yaml", "1 rule, 2 examples and 1 case, all as they say.");
        _files.With("rules/base.yaml", _files.Read("rules/base.yaml").Replace("cost: 41", "cost: 42"));
        await Until("Changed: base.yaml", "2 rules, 4 examples and 1 case, all as they say.");
        (await Interrupted(watching)).ShouldBe(ExitCodes.Clean);
    }

    [Fact]
    public async Task A_half_written_file_is_complained_about_and_then_tried()
    {
        var rule = _files.Read(Rule);
        var watching = Watch();
        await Until("all as they say.");
        _files.With(Rule, rule[..200]);
        await Until("Changed: price/below-cost.yaml", "error[PA001]");
        _files.With(Rule, rule.Replace("price: 40", "price: 41"));
        await Until("1 rule, 2 examples, 1 not as they say");
        (await Interrupted(watching)).ShouldBe(ExitCodes.Found);
    }

    [Fact]
    public async Task What_was_due_while_the_set_was_broken_is_tried_once_it_is_not()
    {
        var watching = Watch();
        await Until("all as they say.");
        _files.With("rules/ruleset.yaml", "name: small\n");
        await Until("error[PA302]");
        _files.With("rules/ruleset.yaml", "name: small\nversion: 1.0.1\n");
        await Until("small 1.0.1: 2 rules, 4 examples");
        (await Interrupted(watching)).ShouldBe(ExitCodes.Clean);
    }

    [Fact]
    public void The_built_in_rules_cannot_be_watched()
    {
        _files.Run("rules", "test", "--watch").ShouldBe(3);
        _files.ErrorText.ShouldStartWith("error[PA380]");
    }

    private Task<int> Watch() =>
        Task.Run(() => CommandLine.Run(["rules", "test", "rules", "--watch", "--lang", "en"], new Console(this)));

    private async Task<int> Interrupted(Task<int> watching)
    {
        await _interruption.CancelAsync();
        return await watching.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>Waits for texts to have been written, one after the other, and forgets them.</summary>
    private async Task Until(params string[] texts)
    {
        for (var tries = 0; tries < 1200 && !_output.Took(texts); tries++)
        {
            await Task.Delay(50);
        }

        _output.Seen.ShouldContain(texts[^1]);
    }

    private sealed class Console(RulesWatchTests test) : IConsoleStreams
    {
        public Stream Input => Stream.Null;

        public TextWriter Output => test._output;

        public TextWriter Error => test._output;

        public bool IsOutputTerminal => false;

        public bool IsErrorTerminal => false;

        public int Width => 100;

        public string Folder => test._files.Folder;

        public CancellationToken Interrupted => test._interruption.Token;

        public DateTimeOffset Now => DateTimeOffset.UnixEpoch;

        public string? Variable(string name) => null;
    }

    /// <summary>Text that one thread writes while another looks at it.</summary>
    private sealed class SharedText : TextWriter
    {
        private readonly Lock _lock = new();
        private readonly StringBuilder _text = new();

        public override Encoding Encoding => Encoding.UTF8;

        /// <summary>All that was waited for, and what has come since.</summary>
        public string Seen { get; private set; } = "";

        public override void Write(char value)
        {
            lock (_lock)
            {
                _text.Append(value);
            }
        }

        public override void Write(string? value)
        {
            lock (_lock)
            {
                _text.Append(value);
            }
        }

        public bool Took(string[] texts)
        {
            lock (_lock)
            {
                Seen = _text.ToString();
                var at = 0;
                foreach (var text in texts)
                {
                    var found = Seen.IndexOf(text, at, StringComparison.Ordinal);
                    if (found < 0)
                    {
                        return false;
                    }

                    at = found + text.Length;
                }

                _text.Remove(0, at);
                return true;
            }
        }
    }
}
