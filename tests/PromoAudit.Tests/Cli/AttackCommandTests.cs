using System.Text.Json;
using System.Text.RegularExpressions;
using NJsonSchema;
using PromoAudit.Reports.Attacks;

namespace PromoAudit.Tests.Cli;

public sealed partial class AttackCommandTests : IDisposable
{
    private readonly TestConsole _console = new();
    private readonly TestConsole _repository = new(RepositoryRoot.Path);

    public void Dispose()
    {
        _console.Dispose();
        _repository.Dispose();
    }

    [Theory]
    [InlineData("CN01-pdd-tv-show-coupon", "resale")]
    [InlineData("CN35-tmall-birthday-points", "refund-keep")]
    [InlineData("INT16-tesco-double-the-difference", "claim")]
    [InlineData("CN34-trade-in-subsidy", "self-deal")]
    public void An_incident_is_told_step_by_step(string incident, string aim)
    {
        foreach (var language in (string[])["en", "zh"])
        {
            Attack(incident, $"--aim {aim} --lang {language}").ShouldBe(1, _repository.ErrorText);
            Verify(_repository.OutputText, $"{incident}.{language}");
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_help_of_the_command(string language)
    {
        Run($"attack --help --lang {language}").ShouldBe(0);
        Baseline.Verify(_console.OutputText, testName: $"The_help_of_the_command_{language}");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (var language in (string[])["en", "zh"])
        {
            using var console = new TestConsole(RepositoryRoot.Path) { Width = width };
            console
                .Run("attack", "examples/first/plan.yaml", "--lang", language)
                .ShouldBeInRange(0, 1, console.ErrorText);
            var places = console.OutputText.Split('\n').Where(line => !line.Contains("-->"));
            places.Max(PromoAudit.Text.DisplayText.ColumnsOf).ShouldBeLessThanOrEqualTo(width);
        }
    }

    [Fact]
    public async Task An_incident_is_told_as_data()
    {
        Attack("CN01-pdd-tv-show-coupon", "--aim resale --format json").ShouldBe(1, _repository.ErrorText);
        Verify(_repository.OutputText, "CN01-pdd-tv-show-coupon.json");
        var schema = await JsonSchema.FromJsonAsync(AttacksSchema.Text, TestContext.Current.CancellationToken);
        schema.Validate(_repository.OutputText).ShouldBeEmpty();
        schema.Validate(_repository.OutputText.Replace("\"terms\"", "\"term\"")).ShouldNotBeEmpty();
        schema
            .Validate(_repository.OutputText.Replace("\"aim\": \"resale\"", "\"aim\": \"resell\""))
            .ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Every_incident_follows_the_schema_and_its_sums_are_those_of_its_terms()
    {
        var schema = await JsonSchema.FromJsonAsync(AttacksSchema.Text, TestContext.Current.CancellationToken);
        foreach (var folder in Directory.GetDirectories(RepositoryRoot.File("examples/incidents")).Order())
        {
            Attack(Path.GetFileName(folder), "--format json").ShouldBeInRange(0, 1, _repository.ErrorText);
            schema.Validate(_repository.OutputText).ShouldBeEmpty(folder);
            using var json = JsonDocument.Parse(_repository.OutputText);
            foreach (var attack in json.RootElement.GetProperty("attacks").EnumerateArray())
            {
                var steps = attack.GetProperty("steps").EnumerateArray().ToArray();
                steps.Sum(step => Number(step, "cash")).ShouldBe(Number(attack, "gainPerRound"), folder);
                steps.Sum(step => Number(step, "loss")).ShouldBe(Number(attack, "lossPerRound"), folder);
                foreach (var step in steps)
                {
                    var terms = step.GetProperty("terms").EnumerateArray().ToArray();
                    terms.Sum(term => Number(term, "cash")).ShouldBe(Number(step, "cash"), folder);
                    terms.Sum(term => Number(term, "loss")).ShouldBe(Number(step, "loss"), folder);
                }
            }
        }
    }

    [Fact]
    public void A_plan_without_a_hole_has_no_attack()
    {
        Run("init plan.yaml").ShouldBe(0);
        Run("attack plan.yaml --aim refund-keep").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldStartWith("Nothing pays: return and keep the benefit (refund-keep).\nSearched: ");
    }

    [Fact]
    public void Two_plans_of_one_shop_are_taken_as_one()
    {
        WithTwoPlans();
        Run("attack cut.yaml --aim resale").ShouldBe(0, _console.ErrorText);
        Run("attack coupon.yaml --aim resale").ShouldBe(0, _console.ErrorText);
        Run("attack cut.yaml coupon.yaml --aim resale").ShouldBe(1, _console.ErrorText);
        _console.OutputText.ShouldStartWith(
            "Taken as one plan: cut.yaml, coupon.yaml\n\nATTACK  Buy to sell on: you lose ¥"
        );
        _console.OutputText.ShouldContain("Order TEE×1 with cut-60 and coupon-30 and pay ¥30.");
        _console.OutputText.ShouldContain("--> cut.yaml:");
        _console.OutputText.ShouldContain("--> coupon.yaml:");
        _console.OutputText.ShouldContain("It ends at promotions[cut-60].limits.total (cut.yaml:");
    }

    [Theory]
    [InlineData(
        "attack cut.yaml cut.yaml",
        "error[PA552]: \"cut.yaml\" and \"cut.yaml\" cannot be used on one order: they are two versions"
    )]
    [InlineData(
        "attack cut.yaml late.yaml",
        "error[PA552]: \"cut.yaml\" and \"late.yaml\" cannot be used on one order: nothing in them is live"
    )]
    [InlineData(
        "attack cut.yaml --promotion cut-6",
        "error[PA551]: The plan has no promotion \"cut-6\".\n  = help: Did you mean \"cut-60\"?"
    )]
    [InlineData("attack cut.yaml --output cut.yaml", "error[PA656]")]
    public void What_the_plans_do_not_have_is_refused(string arguments, string complaint)
    {
        WithTwoPlans();
        _console.With("late.yaml", MeetingPlans.Coupon("late", from: "2026-11-13T00:00"));
        Run(arguments).ShouldBe(3);
        _console.ErrorText.ShouldStartWith(complaint);
        _console.OutputText.ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_that_cannot_be_read_stops_the_search()
    {
        WithTwoPlans();
        Run("attack missing.yaml cut.yaml").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA513]: \"missing.yaml\" cannot be read.");
        _console.With("broken.yaml", SmallWorld.Broken);
        Run("attack broken.yaml").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA101]");
        Run("attack broken.yaml --format json").ShouldBe(2);
        _console.OutputText.ShouldContain("\"plan\": null");
    }

    [Fact]
    public void A_report_goes_to_a_file_and_standard_input_may_be_the_plan()
    {
        _console.With("shop.yaml", MeetingPlans.Shop).WithInput(MeetingPlans.Cut());
        Run("attack - --aim resale --output attacks.txt").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldBeEmpty();
        _console.Read("attacks.txt").ShouldContain("Searched: ");
    }

    [Fact]
    public void A_search_that_was_stopped_says_what_it_could_not_rule_out()
    {
        WithTwoPlans();
        Run("attack cut.yaml coupon.yaml --aim resale --budget 1").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldContain("The search was stopped before its end");
        _console.OutputText.ShouldNotContain("Nothing pays");
    }

    [Fact]
    public void Text_of_a_plan_can_neither_colour_nor_forge_a_line()
    {
        var name = "    name: \"a\\e[2Jb\\u202Ec\\nATTACK  forged\"\n";
        WithTwoPlans(name);
        Run("attack cut.yaml coupon.yaml --aim resale").ShouldBe(1, _console.ErrorText);
        _console.OutputText.ShouldContain("a<U+001B>[2Jb<U+202E>c");
        _console.OutputText.Split('\n').ShouldAllBe(line => !line.StartsWith("ATTACK  forged"));
    }

    private static decimal Number(JsonElement element, string name) => element.GetProperty(name).GetDecimal();

    /// <summary>Without how much was searched, which changes with every move.</summary>
    private static void Verify(string text, string name) =>
        Baseline.Verify(
            Searched().Replace(text, "(so many)"),
            $"tests/PromoAudit.Tests/Cli/AttackCommandTests.{name}.verified.txt"
        );

    [GeneratedRegex(
        "[0-9,]+(?= carts)|[0-9,]+(?= orders priced)|[0-9,]+(?= 个购物车)|(?<=计价 )[0-9,]+|(?<=\"(ordersPriced|carts)\": )[0-9]+"
    )]
    private static partial Regex Searched();

    private void WithTwoPlans(string more = "") =>
        _console
            .With("shop.yaml", MeetingPlans.Shop.Replace("cost: 41", "cost: 41, resale: 80"))
            .With("cut.yaml", MeetingPlans.Cut(more: more.Trim()))
            .With("coupon.yaml", MeetingPlans.Coupon());

    private int Attack(string incident, string arguments) =>
        _repository.Run(["attack", $"examples/incidents/{incident}/as-launched.yaml", .. arguments.Split(' ')]);

    private int Run(string arguments) => _console.Run(arguments.Split(' '));
}
