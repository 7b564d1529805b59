using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Shell;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules plan</c>: the whole plan of a test, which says only what differs from the quiet plan.</summary>
internal sealed class RulesPlanCommand : CliCommand
{
    private readonly Argument<string> _folder;
    private readonly Option<string> _rule;
    private readonly TestChoice _test;
    private readonly Flag _beside;
    private readonly ConfigurationOptions _configuration;

    public RulesPlanCommand(Language language)
        : base("plan", new("Print the whole plan of an example or a case.", "打印示例或用例的完整方案。"), language)
    {
        _folder = new Argument<string>("folder")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = In("A folder of rules; otherwise the built-in ones.", "规则文件夹；不写则为内置规则。"),
        };
        _rule = new Option<string>("--rule")
        {
            Description = In("The rule that is tried.", "被测试的规则。"),
            HelpName = "id",
        };
        _test = new TestChoice(language);
        _beside = new Flag("--beside", In("The other plan, of a test that has two.", "用例有两份方案时，打印另一份。"));
        Add(_folder);
        Add(_rule);
        _test.AddTo(this);
        Add(_beside);
        _configuration = new ConfigurationOptions(language);
        _configuration.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        [
            "rules plan my-rules --rule limits/big-discount --case 1",
            "rules plan --rule stacking/below-cost --example 1",
        ];

    public override ConfigurationOptions? Configuration => _configuration;

    public override int Execute(ParseResult arguments, Session session)
    {
        const string FullName = "promoaudit rules plan";
        if (arguments.GetValue(_rule) is not { } rule)
        {
            return session.Refuse(UsageMessages.NoOption("--rule", "<id>", FullName));
        }

        var folder = arguments.GetValue(_folder) ?? RuleSource.Core;
        if (_test.Find(folder, rule, arguments, FullName, session, out var code) is not var (_, _, test))
        {
            return code;
        }

        if (!_beside.IsSet(arguments))
        {
            session.Output.Write(test.Plan.Text);
            return ExitCodes.Clean;
        }

        if (test.Beside is not { } beside)
        {
            return session.Refuse(UsageMessages.TooMuch("--beside", FullName));
        }

        session.Output.Write(beside.Text);
        return ExitCodes.Clean;
    }
}
