using System.Text.Json;
using System.Text.RegularExpressions;

namespace PromoAudit.Tests.Cli;

/// <summary>A hundred live promotions are adopted with a baseline, then changed: exactly the new holes are open.</summary>
public sealed partial class AdoptionTests(AdoptionTests.Corpus corpus)
    : IClassFixture<AdoptionTests.Corpus>,
        IDisposable
{
    private const string Full = "everyday/taobao/full-200-off-20.yaml";
    private const string Coupon = "everyday/taobao/coupon-on-sale-price.yaml";
    private const string Friend = "everyday/taobao/bring-a-friend.yaml";
    private const string Shop = "everyday/taobao/shop.yaml";
    private const string First = "first/plan.yaml";

    private readonly TestConsole _console = corpus.Copy();

    public void Dispose() => _console.Dispose();

    [Fact]
    public void Nothing_is_open_on_the_day_of_the_baseline()
    {
        corpus.Plans.ShouldBeGreaterThanOrEqualTo(100);
        corpus.Recorded.ShouldBeGreaterThan(100);
        Open().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("lines move in every plan")]
    [InlineData("a file is renamed")]
    [InlineData("a folder is renamed")]
    [InlineData("a plan is deleted")]
    [InlineData("promotions change places")]
    [InlineData("articles change places")]
    [InlineData("line ends change")]
    [InlineData("a name changes")]
    [InlineData("a limit is lowered")]
    [InlineData("a window is moved")]
    [InlineData("two files change names")]
    [InlineData("a clean plan is added")]
    [InlineData("a hole is closed")]
    public void A_change_that_opens_nothing_reports_nothing(string change)
    {
        Make(change);
        Open().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        Full,
        "    limits: {total: 2000, perBuyer: 1, enforcement: atomic}\n",
        "",
        Full,
        "fulfilment/penalty-on-every-order",
        "terms/told-not-enforced"
    )]
    [InlineData(
        Full,
        "requalify: true",
        "requalify: false",
        Full,
        "attack/discount-survives-return",
        "terms/told-not-enforced"
    )]
    [InlineData(
        Full,
        "{amountOff: 20}",
        "{amountOff: 200}",
        Full,
        "price/below-floor",
        "threshold/discount-near-threshold"
    )]
    [InlineData(Full, "{exclusive: true}", "{exclusive: false}", Full, "terms/told-not-enforced")]
    [InlineData(
        Coupon,
        "9折}",
        "1折}",
        Coupon,
        "attack/stack-resold",
        "limits/one-order-without-end",
        "price/far-below-usual"
    )]
    [InlineData(Friend, ", perReferrer: 10", "", Friend, "referral/no-limit-per-referrer", "terms/told-not-enforced")]
    [InlineData(Shop, ", draws: 730d", "", "everyday/taobao/lucky-draw.yaml", "prize/records-not-kept")]
    [InlineData(First, "stock: 3000", "stock: 30000", First, "stacking/below-cost")]
    public void A_change_reports_exactly_the_holes_that_it_opens(
        string file,
        string text,
        string instead,
        string plan,
        params string[] rules
    )
    {
        Edit(file, text, instead);
        Open().ShouldBe(rules.Where(rule => rule.Length > 0).Select(rule => $"{plan} {rule}"));
    }

    [Fact]
    public void A_figure_that_plans_share_opens_a_hole_in_each()
    {
        Edit(Shop, "cost: 88, floor: 110", "cost: 88, floor: 190");
        Open().ShouldBe([$"{Coupon} price/below-floor", $"{Full} price/below-floor"]);
    }

    [Fact]
    public void A_new_plan_has_only_new_holes()
    {
        var plan = _console.Read("plans/" + First);
        _console.With("plans/new/shop.yaml", _console.Read("plans/first/shop.yaml"));
        plan = PlanName().Replace(plan, "plan: spring", 1);
        foreach (Match id in PromotionIds().Matches(plan))
        {
            plan = plan.Replace(id.Groups[1].Value, "new-" + id.Groups[1].Value, StringComparison.Ordinal);
        }

        _console.With("plans/new/plan.yaml", plan);
        Open().ShouldBe(["new/plan.yaml stacking/below-cost"]);
    }

    [Fact]
    public void A_copy_of_a_plan_does_not_hide_behind_the_original()
    {
        const string original = "incidents/CN03-fruit-shop-oranges/as-launched.yaml";
        _console.With("plans/copy/plan.yaml", _console.Read("plans/" + original));
        Open().ShouldNotBeEmpty();
        Open().ShouldAllBe(hole => hole.StartsWith("copy/plan.yaml ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_closed_hole_spoke_for_is_known()
    {
        const string subjects = "\"rule\": \"stacking/below-cost\", \"subjects\": [\"plan:double-11\"], ";
        Edit(First, "threshold: {spend: 100}", "threshold: {spend: 120}");
        Open().ShouldAllBe(hole => hole == "first/plan.yaml stacking/undeclared");
        var baseline = _console.Read("baseline.json");
        baseline.ShouldContain(subjects);
        _console.With(
            "baseline.json",
            baseline.Replace(subjects, subjects + "\"absorbed\": [\"stacking/undeclared\"], ", StringComparison.Ordinal)
        );
        Open().ShouldBeEmpty();
    }

    private void Make(string change)
    {
        switch (change)
        {
            case "lines move in every plan":
                foreach (
                    var path in Directory.GetFiles(_console.PathOf("plans"), "*.yaml", SearchOption.AllDirectories)
                )
                {
                    File.WriteAllText(path, "# moved\n\n\n" + File.ReadAllText(path));
                }

                break;
            case "a file is renamed":
                Move(First, "first/autumn.yaml");
                break;
            case "a folder is renamed":
                Move("incidents/CN01-pdd-tv-show-coupon", "archive");
                break;
            case "a plan is deleted":
                File.Delete(_console.PathOf("plans/incidents/CN04-kfc-meal-voucher/as-launched.yaml"));
                break;
            case "promotions change places":
                var plan = _console.Read("plans/" + First);
                var parts = PromotionStarts().Split(plan);
                parts.Length.ShouldBeGreaterThan(2);
                _console.With("plans/" + First, string.Concat([parts[0], .. parts[1..].Reverse()]));
                break;
            case "articles change places":
                var shop = _console.Read("plans/" + Shop);
                var articles = ArticleStarts().Split(shop[..shop.IndexOf("\nshop:", StringComparison.Ordinal)]);
                articles.Length.ShouldBeGreaterThan(2);
                var after = shop[shop.IndexOf("\nshop:", StringComparison.Ordinal)..];
                _console.With(
                    "plans/" + Shop,
                    string.Join(
                        "",
                        articles[0],
                        string.Join("\n", articles[1..].Reverse().Select(one => one.TrimEnd()))
                    )
                        + "\n"
                        + after
                );
                break;
            case "line ends change":
                _console.With("plans/" + First, _console.Read("plans/" + First).ReplaceLineEndings("\r\n"));
                break;
            case "a name changes":
                Edit(Full, "服饰满200减20\n", "秋季服饰满200减20\n");
                break;
            case "a limit is lowered":
                Edit(Full, "total: 2000", "total: 1500");
                Edit(Full, "共2000单", "共1500单");
                break;
            case "a window is moved":
                Edit(Coupon, "2026-11-2", "2027-11-2");
                break;
            case "two files change names":
                Move(Full, "everyday/taobao/other.yaml");
                Move(Coupon, Full);
                Move("everyday/taobao/other.yaml", Coupon);
                break;
            case "a clean plan is added":
                var clean = _console
                    .Read("plans/" + Full)
                    .Replace("full-200-off-20", "spring-20", StringComparison.Ordinal);
                clean = clean
                    .Replace("2026-11-", "2026-03-", StringComparison.Ordinal)
                    .Replace("11月1日至11日", "3月1日至11日", StringComparison.Ordinal);
                _console.With(
                    "plans/everyday/taobao/spring.yaml",
                    clean.Replace("november", "march", StringComparison.Ordinal)
                );
                break;
            case "a hole is closed":
                var incident = _console.PathOf("plans/incidents/CN01-pdd-tv-show-coupon/as-launched.yaml");
                File.Copy(
                    RepositoryRoot.File("examples/incidents/CN01-pdd-tv-show-coupon/as-it-should-have-been.yaml"),
                    incident,
                    overwrite: true
                );
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(change), change, "No such change.");
        }
    }

    private void Edit(string file, string text, string instead)
    {
        var before = _console.Read("plans/" + file);
        before.ShouldContain(text);
        _console.With("plans/" + file, before.Replace(text, instead, StringComparison.Ordinal));
    }

    private void Move(string from, string to) =>
        Directory.Move(_console.PathOf("plans/" + from), _console.PathOf("plans/" + to));

    /// <summary>Plan and rule of each open finding, sorted.</summary>
    private List<string> Open()
    {
        using var console = new TestConsole(_console.Folder);
        var code = console.Run(
            "check",
            "plans",
            "--baseline",
            "baseline.json",
            "--fail-on",
            "info",
            "--format",
            "json"
        );
        using var report = JsonDocument.Parse(console.OutputText);
        var open = report
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Where(finding => finding.GetProperty("standing").GetString() == "open")
            .Select(finding =>
                $"{finding.GetProperty("plan").GetString()?["plans/".Length..]} {finding.GetProperty("ruleId")}"
            )
            .Order(StringComparer.Ordinal)
            .ToList();
        code.ShouldBe(open.Count == 0 ? 0 : 1, console.ErrorText);
        return open;
    }

    [GeneratedRegex("^plan: .*$", RegexOptions.Multiline)]
    private static partial Regex PlanName();

    [GeneratedRegex("^  - id: (.*)$", RegexOptions.Multiline)]
    private static partial Regex PromotionIds();

    [GeneratedRegex("^(?=  - id: )", RegexOptions.Multiline)]
    private static partial Regex PromotionStarts();

    [GeneratedRegex(@"^(?=  - \{sku: )", RegexOptions.Multiline)]
    private static partial Regex ArticleStarts();

    /// <summary>Plans of shops, of engines and of incidents as they were launched, with their baseline.</summary>
    public sealed class Corpus : IDisposable
    {
        private readonly TestConsole _console = new();

        public Corpus()
        {
            foreach (var folder in (string[])["everyday", "engines", "first", "incidents"])
            {
                Copy(RepositoryRoot.File($"examples/{folder}"), _console.PathOf($"plans/{folder}"));
            }

            foreach (
                var fixedPlan in Directory.GetFiles(
                    _console.Folder,
                    "as-it-should-have-been.yaml",
                    SearchOption.AllDirectories
                )
            )
            {
                File.Delete(fixedPlan);
            }

            foreach (var plan in Cases)
            {
                File.Copy(plan, _console.PathOf($"plans/{Path.GetFileName(plan)}"));
            }

            _console.Run("baseline", "plans", "--output", "baseline.json").ShouldBe(0, _console.ErrorText);
            Recorded = _console.Read("baseline.json").Split("\"fingerprint\"").Length - 1;
            using var console = new TestConsole(_console.Folder);
            console.Run("check", "plans", "--fail-on", "never", "--format", "json").ShouldBe(0, console.ErrorText);
            using var report = JsonDocument.Parse(console.OutputText);
            Plans = report.RootElement.GetProperty("plans").GetArrayLength();
        }

        public int Plans { get; }

        public int Recorded { get; }

        private static IEnumerable<string> Cases =>
            Directory
                .GetFiles(RepositoryRoot.File("tests/PromoAudit.Tests/Examples/Cases/abused"), "*.yaml")
                .Order(StringComparer.Ordinal)
                .Take(4);

        internal TestConsole Copy()
        {
            var copy = new TestConsole();
            Copy(_console.Folder, copy.Folder);
            return copy;
        }

        public void Dispose() => _console.Dispose();

        private static void Copy(string from, string to)
        {
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(to, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
                File.Copy(file, target);
            }
        }
    }
}
