namespace PromoAudit.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().WithRules();

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData(
        "check --formt json a.yaml",
        "error[PA501]: \"promoaudit check\" has no option \"--formt\".\n  = help: Did you mean \"--format\"?\n\n"
    )]
    [InlineData(
        "check --formt=json a.yaml",
        "error[PA501]: \"promoaudit check\" has no option \"--formt\".\n  = help: Did you mean \"--format\"?\n\n"
    )]
    [InlineData(
        "check -x a.yaml",
        "error[PA501]: \"promoaudit check\" has no option \"-x\".\n  = help: See promoaudit check --help.\n\n"
    )]
    [InlineData(
        "chekc a.yaml",
        "error[PA502]: \"promoaudit\" has no command \"chekc\".\n  = help: Did you mean \"check\"?\n\n"
    )]
    [InlineData(
        "frobnicate",
        "error[PA502]: \"promoaudit\" has no command \"frobnicate\".\n  = help: Write one of check, baseline, merge, diff, verify, evidence, fix, attack, price, explain, rules, config, schema, init.\n\n"
    )]
    [InlineData(
        "",
        "error[PA503]: \"promoaudit\" needs a command.\n  = help: Write one of check, baseline, merge, diff, verify, evidence, fix, attack, price, explain, rules, config, schema, init.\n\n"
    )]
    [InlineData(
        "check --format json --format text a.yaml",
        "error[PA504]: \"--format\" is given more than once.\n  = help: Keep the one that counts.\n\n"
    )]
    [InlineData(
        "check a.yaml --format",
        "error[PA505]: \"--format\" needs a value.\n  = help: Write --format <text|json|sarif|html|junit|github|github-summary|gitlab|azure|markdown|csv>.\n\n"
    )]
    [InlineData(
        "check a.yaml --format jason",
        "error[PA506]: \"--format\" cannot be \"jason\".\n  = help: Did you mean \"json\"?\n\n"
    )]
    [InlineData(
        "check a.yaml --fail-on always",
        "error[PA506]: \"--fail-on\" cannot be \"always\".\n  = help: Write one of critical, high, medium, low, info, never.\n\n"
    )]
    [InlineData(
        "check a.yaml --lang de",
        "error[PA506]: \"--lang\" cannot be \"de\".\n  = help: Write one of en, zh.\n\n"
    )]
    [InlineData(
        "check",
        "error[PA507]: \"promoaudit check\" needs a <path>.\n  = help: See promoaudit check --help.\n\n"
    )]
    [InlineData(
        "schema plan extra",
        "error[PA508]: \"promoaudit schema\" does not know what to do with \"extra\".\n  = help: See promoaudit schema --help.\n\n"
    )]
    [InlineData(
        "attack a.yaml --aim resael",
        "error[PA506]: \"--aim\" cannot be \"resael\".\n  = help: Did you mean \"resale\"?\n\n"
    )]
    [InlineData(
        "attack",
        "error[PA507]: \"promoaudit attack\" needs a <plan>.\n  = help: See promoaudit attack --help.\n\n"
    )]
    [InlineData(
        "attack a.yaml --identities 0",
        "error[PA523]: \"--identities\" cannot be \"0\".\n  = help: Write a whole number from 1 on: --identities 500.\n\n"
    )]
    [InlineData(
        "attack a.yaml --budget soon",
        "error[PA524]: \"--budget\" cannot be \"soon\".\n"
            + "  = help: Write how many orders to price (--budget 200000) or how long to search (--budget 10s).\n\n"
    )]
    [InlineData("schema plans", "error[PA506]: \"schema\" cannot be \"plans\".\n  = help: Did you mean \"plan\"?\n\n")]
    public void A_wrong_command_line_is_refused_with_what_was_probably_meant(string arguments, string complaint)
    {
        Run(arguments).ShouldBe(3);
        _console.ErrorText.ShouldBe(complaint);
        _console.OutputText.ShouldBeEmpty();
    }

    [Fact]
    public void Complaints_about_the_command_line_are_in_the_chosen_language()
    {
        Run("check --lang zh --formt json a.yaml").ShouldBe(3);
        _console.ErrorText.ShouldBe(
            "错误[PA501]：“promoaudit check”没有“--formt”这个选项。\n  = 改法：是不是想写“--format”？\n\n"
        );
    }

    [Fact]
    public void What_stands_behind_two_dashes_is_a_path()
    {
        Run("check --rules rules -- --formt").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA510]: There is no \"--formt\".");
    }

    [Fact]
    public void A_response_file_is_not_opened()
    {
        _console.With("arguments", "--format\njson\n");
        Run("check --rules rules @arguments").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA510]: There is no \"@arguments\".");
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("--version --lang zh")]
    public void The_version_is_one_line(string arguments)
    {
        Run(arguments).ShouldBe(0);
        _console.OutputText.ShouldBe($"promoaudit {PromoAudit.Reports.ToolVersion.Current}\n");
    }

    [Fact]
    public void The_help_of_the_program()
    {
        Run("--help").ShouldBe(0);
        Baseline.Verify(_console.OutputText);
    }

    [Theory]
    [InlineData("check --help")]
    [InlineData("check -h")]
    [InlineData("check --formt --help")]
    public void The_help_of_a_command(string arguments)
    {
        Run(arguments).ShouldBe(0);
        Baseline.Verify(_console.OutputText);
        _console.ErrorText.ShouldBeEmpty();
    }

    [Fact]
    public void The_help_of_a_command_in_Chinese()
    {
        Run("check --help --lang zh").ShouldBe(0);
        Baseline.Verify(_console.OutputText);
    }

    [Theory]
    [InlineData("LANG", "zh_CN.UTF-8", "用法：")]
    [InlineData("LC_ALL", "zh_TW.UTF-8", "用法：")]
    [InlineData("LANG", "en_US.UTF-8", "Usage:")]
    [InlineData("LANG", "C", "Usage:")]
    public void Without_a_choice_the_locale_decides_the_language(string name, string locale, string usage)
    {
        _console.Variables[name] = locale;
        Run("--help").ShouldBe(0);
        _console.OutputText.ShouldContain(usage);
    }

    [Fact]
    public void A_choice_of_language_wins_over_the_locale()
    {
        _console.Variables["LANG"] = "zh_CN.UTF-8";
        Run("--help --lang=en").ShouldBe(0);
        _console.OutputText.ShouldContain("Usage:");
    }

    private int Run(string arguments) => _console.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
