namespace PromoAudit.Tests.Cli;

/// <summary>Nothing that is wrong with a configuration is passed over, and each mistake says what to write.</summary>
public sealed class ConfigurationMistakesTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().WithRules().With("plans/good.yaml", SmallWorld.Good);

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("plan: [a]", "Write \"plans\".")]
    [InlineData("rule: core", "Write \"rules\".")]
    [InlineData("lokc: a", "Write \"lock\".")]
    [InlineData("override: {}", "Write \"overrides\".")]
    [InlineData("profil: jd", "Write \"profile\".")]
    [InlineData("langauge: zh", "Write \"language\".")]
    [InlineData("fail_on: high", "Write \"fail-on\".")]
    [InlineData("failOn: high", "Write \"fail-on\".")]
    [InlineData("formt: json", "Write \"format\".")]
    [InlineData("output: []", "Write \"outputs\".")]
    [InlineData("base-line: a", "Write \"baseline\".")]
    [InlineData("waiver: [a]", "Write \"waivers\".")]
    [InlineData("waiver-from: a", "Write \"waivers-from\".")]
    [InlineData("assurances: strict", "Write \"assurance\".")]
    [InlineData("repair: true", "Write \"repairs\".")]
    [InlineData("change-since: a", "Write \"changed-since\".")]
    [InlineData("job: 1", "Write \"jobs\".")]
    [InlineData("threshold: high", "Its keys are promoaudit-config, plans, rules, lock")]
    public void An_unknown_key_is_refused_with_the_nearest_one(string line, string remedy)
    {
        Check($"promoaudit-config: 1\n{line}\n").ShouldBe(2);
        _console.ErrorText.ShouldStartWith(
            $"error[PA301]: A configuration has no key \"{line.Split(':')[0]}\".\n --> promoaudit.yaml:2:1\n"
        );
        _console.ErrorText.ShouldContain(remedy);
        _console.OutputText.ShouldStartWith("Nothing was audited.\nNO VERDICT: The ");
    }

    [Theory]
    [InlineData("plans: plans", "PA303", "2:8", "`plans: [plans, campaigns/**/*.yaml]`")]
    [InlineData("plans: [{a: b}]", "PA303", "2:9", "\"plans\" takes a list of words.")]
    [InlineData("plans: [-]", "PA0", "2:", "")]
    [InlineData("plans: ['-']", "PA607", "2:9", "\"-\" does not lie in the folder of the configuration.")]
    [InlineData("plans: [../plans]", "PA607", "2:9", "\"../plans\" does not lie in the folder of the configuration.")]
    [InlineData("plans: [/etc]", "PA607", "2:9", "\"/etc\" does not lie")]
    [InlineData("plans: ['a\\b']", "PA607", "2:9", "with forward slashes")]
    [InlineData("rules: [core]", "PA303", "2:8", "`rules: core@1.0.0`")]
    [InlineData("rules: ../rules", "PA607", "2:8", "\"../rules\" does not lie")]
    [InlineData("rules: core@9.9.9", "PA424", "", "There is no release core@9.9.9.")]
    [InlineData("rules: nowhere", "PA541", "", "There is no folder \"nowhere\".")]
    [InlineData("lock: a/../../b", "PA607", "2:7", "\"a/../../b\" does not lie")]
    [InlineData("lock: ~", "PA302", "2:1", "\"lock\" is left blank.")]
    [InlineData("overrides: [a]", "PA303", "2:12", "\"overrides\" takes a group of `key: value` lines.")]
    [InlineData("overrides: {limits/total-missing: off}", "PA303", "2:35", "a group of `key: value` lines")]
    [InlineData("overrides: {limits/total-missing: {off: true}}", "PA302", "2:36", "does not say \"reason\"")]
    [InlineData("overrides: {limits/total-missing: {severity: low}}", "PA302", "2:36", "does not say \"reason\"")]
    [InlineData("overrides: {limits/total-missing: {severity: lwo, reason: r}}", "PA308", "2:46", "Write \"low\"")]
    [InlineData("overrides: {limits/total-missing: {reason: r}}", "PA398", "2:13", "Nothing is changed about")]
    [InlineData(
        "overrides: {limits/total-misssing: {off: true, reason: r}}",
        "PA392",
        "2:13",
        "Write \"limits/total-missing\"."
    )]
    [InlineData(
        "overrides: {limits/total-missing: {params: {moist: 1}, reason: r}}",
        "PA397",
        "2:45",
        "Write \"most\"."
    )]
    [InlineData("profile: tabao", "PA308", "2:10", "Write \"taobao\"")]
    [InlineData("language: de", "PA308", "2:11", "Choose from en, zh.")]
    [InlineData(
        "fail-on: hihg",
        "PA308",
        "2:10",
        "Write \"high\"; the words are critical, high, medium, low, info, never."
    )]
    [InlineData("format: jsn", "PA308", "2:9", "Write \"json\"")]
    [InlineData("outputs: {json: a}", "PA303", "2:10", "\"outputs\" takes a list.")]
    [InlineData("outputs: [json]", "PA303", "2:11", "a list of groups of keys")]
    [InlineData("outputs: [{format: json}]", "PA302", "2:12", "An output does not say \"path\"")]
    [InlineData("outputs: [{path: a}]", "PA302", "2:12", "An output does not say \"format\"")]
    [InlineData("outputs: [{format: srif, path: a}]", "PA308", "2:20", "Write \"sarif\"")]
    [InlineData("outputs: [{format: json, path: ../a}]", "PA607", "2:32", "\"../a\" does not lie")]
    [InlineData("outputs: [{format: json, path: .git/config}]", "PA607", "2:32", "\".git/config\" does not lie")]
    [InlineData(
        "outputs: [{format: json, path: a}, {format: text, path: a}]",
        "PA612",
        "2:57",
        "Two reports would be written to \"a\"."
    )]
    [InlineData("outputs: [{format: json, pth: a}]", "PA301", "2:26", "Write \"path\".")]
    [InlineData("baseline: ../a", "PA607", "2:11", "\"../a\" does not lie")]
    [InlineData("waivers: [a, ../a]", "PA607", "2:14", "\"../a\" does not lie")]
    [InlineData("waivers-from: --all", "PA608", "2:15", "`waivers-from: origin/main`")]
    [InlineData("changed-since: ' '", "PA608", "2:16", "`changed-since: origin/main`")]
    [InlineData("assurance: strickt", "PA610", "2:12", "Write `strict`")]
    [InlineData("assurance: [a]", "PA610", "2:12", "Write `strict`")]
    [InlineData("assurance: {skiped-file: fail}", "PA610", "2:13", "Write \"skipped-file\".")]
    [InlineData("assurance: {skipped-file: fial}", "PA611", "2:27", "Write \"fail\".")]
    [InlineData("assurance: {skipped-file: [fail]}", "PA611", "2:27", "Choose from ignore, warn, fail.")]
    [InlineData("repairs: yes", "PA308", "2:10", "Choose from true, false.")]
    [InlineData("jobs: 0", "PA609", "2:7", "Write a whole number from 1 to 1000.")]
    [InlineData("jobs: 1001", "PA609", "2:7", "Write a whole number from 1 to 1000.")]
    [InlineData("jobs: -1", "PA609", "2:7", "Write a whole number from 1 to 1000.")]
    [InlineData("jobs: many", "PA609", "2:7", "\"jobs\" cannot be \"many\".")]
    [InlineData("jobs: 1\njobs: 2", "PA0", "3:1", "")]
    public void A_wrong_value_is_refused_where_it_stands(string lines, string code, string place, string words)
    {
        var rules = lines.StartsWith("rules:", StringComparison.Ordinal) ? "" : "rules: rules\n";
        Check($"promoaudit-config: 1\n{lines}\n{rules}").ShouldBe(2);
        _console.ErrorText.ShouldStartWith($"error[{code}");
        if (place.Length > 0)
        {
            _console.ErrorText.ShouldContain($"--> promoaudit.yaml:{place}");
        }

        _console.ErrorText.ShouldContain(words);
        _console.OutputText.ShouldStartWith("Nothing was audited.\nNO VERDICT: The ");
        Check($"promoaudit-config: 1\n{lines}\n{rules}", "--format json").ShouldBe(2);
        _console.OutputText.ShouldContain($"\"code\": \"{code}");
    }

    [Theory]
    [InlineData("", "PA0", "")]
    [InlineData("- a\n", "PA303", "A configuration must consist of `key: value` lines.")]
    [InlineData("promoaudit-config: [\n", "PA0", "")]
    [InlineData("rules: rules\n", "PA302", "Add a line such as `promoaudit-config: 1`.")]
    [InlineData("promoaudit-config: 2\n", "PA606", "it knows version 1.")]
    [InlineData("promoaudit: 1\nplan: p\npromotions: []\n", "PA605", "Give the plan another name than promoaudit.yaml")]
    [InlineData("promoaudit-config: 1\n---\nrules: rules\n", "PA0", "")]
    [InlineData("promoaudit-config: !!int 1\n", "PA0", "")]
    public void What_is_no_configuration_is_refused(string text, string code, string words)
    {
        Check(text).ShouldBe(2);
        _console.ErrorText.ShouldStartWith($"error[{code}");
        _console.ErrorText.ShouldContain(words);
        _console.OutputText.ShouldStartWith("Nothing was audited.\nNO VERDICT: The ");
    }

    [Fact]
    public void A_folder_of_that_name_is_no_configuration()
    {
        Directory.CreateDirectory(_console.PathOf("promoaudit.yaml"));
        _console.Run("check", "plans").ShouldBe(2);
        _console.ErrorText.ShouldStartWith(
            "error[PA615]: The configuration \"promoaudit.yaml\" cannot be read. It is a folder."
        );
    }

    [Fact]
    public void Bytes_that_are_no_text_are_no_configuration()
    {
        File.WriteAllBytes(_console.PathOf("promoaudit.yaml"), [0x70, 0xC3, 0x28, 0xFF, 0xFE, 0x00]);
        _console.Run("check", "plans").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA615]: The configuration \"promoaudit.yaml\" cannot be read.");
    }

    [Fact]
    public void One_that_is_named_and_not_there_is_missed()
    {
        _console.Run("check", "plans", "--config", "gate.yaml").ShouldBe(2);
        _console.ErrorText.ShouldStartWith(
            "error[PA615]: The configuration \"gate.yaml\" cannot be read. There is no such file."
        );
        _console.Run("check", "plans", "--config", "gate.yaml", "--no-config").ShouldBe(3);
        _console.ErrorText.ShouldStartWith("error[PA504]: \"--config\" and \"--no-config\" contradict each other.");
    }

    [Theory]
    [InlineData(10_000_000, "a")]
    [InlineData(200_000, "[")]
    [InlineData(90_000, "{a: &a [*a, *a]}\n")]
    public void A_huge_one_is_refused_in_no_time(int times, string part)
    {
        var clock = TimeProvider.System.GetTimestamp();
        Check("promoaudit-config: 1\nplans: " + string.Concat(Enumerable.Repeat(part, times))).ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA");
        _console.ErrorText.Length.ShouldBeLessThan(100_000);
        TimeProvider.System.GetElapsedTime(clock).ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_thousand_mistakes_are_told_once_each_and_not_without_end()
    {
        var lines = string.Concat(Enumerable.Range(0, 1000).Select(number => $"key{number}: 1\n"));
        Check($"promoaudit-config: 1\n{lines}").ShouldBe(2);
        _console.ErrorText.Split("error[PA301]").Length.ShouldBeInRange(50, 110);
    }

    [Fact]
    public void Several_mistakes_are_told_in_one_run_and_in_the_language_of_the_configuration()
    {
        Check("promoaudit-config: 1\nlanguage: zh\njobs: 0\nfail-on: no\n").ShouldBe(2);
        _console.ErrorText.ShouldContain("错误[PA609]：“jobs”不能是“0”。");
        _console.ErrorText.ShouldContain("错误[PA308]：“fail-on”不认识“no”这个词。");
    }

    private int Check(string configuration, string flags = "")
    {
        _console.With("promoaudit.yaml", configuration);
        return _console.Run(["check", "plans", .. flags.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }
}
