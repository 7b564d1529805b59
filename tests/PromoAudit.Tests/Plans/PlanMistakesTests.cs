using System.Text;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Tests.Plans;

/// <summary>Every mistake people make in a plan, with the complaint they get, whole, in both languages (see the verified files).</summary>
public sealed class PlanMistakesTests
{
    private const string Breakers = "{}[]:,\n\"'&*!%|>#- \t0折";

    private const string One = "promotions:\n  - id: p\n    ";

    private static readonly (string Name, string Plan)[] Cases =
    [
        ("a key nobody knows", One + "treshold: {spend: 300}"),
        ("a key far from every name", One + "colour: red"),
        ("a bare percentage", One + "benefit: {percentOff: 20}"),
        ("a bare share", "shop: {fees: {platform: 5}}"),
        ("折 where a share is meant", "shop: {fees: {platform: 9折}}"),
        ("more than a hundred percent", One + "benefit: {percentOff: 120%}"),
        ("eleven 折", One + "benefit: {percentOff: 10.5折}"),
        ("a reason that lost its quotes", One + "limits: {total: {unlimited: standing rule, reviewed quarterly}}"),
        ("unlimited without a reason", One + "limits: {total: {unlimited: }}"),
        ("unlimited as a word", One + "limits: {total: unlimited}"),
        ("a negative price", "catalog: [{sku: A, price: -1}]"),
        ("an overflowing price", "catalog: [{sku: A, price: 99999999999999999999999999999999}]"),
        ("a price too large to be meant", "catalog: [{sku: A, price: 1000000000001}]"),
        ("a price with its sign", "catalog: [{sku: A, price: ¥1,299}]"),
        ("a currency without a rate", "catalog: [{sku: A, price: 9 EUR}]"),
        ("a currency that does not exist", "catalog: [{sku: A, price: 9 RMB}]"),
        ("half a piece", "catalog: [{sku: A, stock: 2.5}]"),
        ("a negative count", One + "limits: {total: -1}"),
        ("text for a count", One + "limits: {total: many}"),
        ("yes for a flag", One + "stacking: {exclusive: yes}"),
        ("a word nobody knows", One + "layer: shpo"),
        ("a list for a word", One + "layer: [shop]"),
        ("a duration without a unit", "shop: {returns: {window: 7}}"),
        ("an ISO duration", "shop: {returns: {window: P7D}}"),
        ("a weight without a unit", "catalog: [{sku: A, weight: 5}]"),
        ("an end that is only a date", One + "valid: {from: 2026-11-01, to: 2026-11-11}"),
        ("a date that does not exist", One + "valid: {from: 2026-02-30}"),
        ("unlimited in quotes", One + "limits: {total: \"unlimited\"}"),
        ("a date in words", One + "valid: {from: next monday}"),
        ("an end given twice", One + "valid: {to: 2026-11-12T00:00, through: 2026-11-11}"),
        ("a time in through", One + "valid: {through: 2026-11-11T00:00}"),
        ("an end before the start", One + "valid: {from: 2026-11-12T00:00, to: 2026-11-01T00:00}"),
        ("hours that are none", One + "valid: {daily: [\"8pm\"]}"),
        ("an unknown SKU", "catalog: [{sku: TEE-RED, price: 9}]\n" + One + "scope: {skus: [TEE-RED, TEE-RAD]}"),
        ("an unknown category", "catalog: [{sku: A, category: [shoes]}]\n" + One + "scope: {categories: [shoe]}"),
        ("an unknown gift", "catalog: [{sku: A}]\n" + One + "benefit: {gift: {sku: B}}"),
        ("an unknown partner", One + "stacking: {with: [q]}"),
        ("an empty scope", One + "scope: {}"),
        ("the same id twice", "promotions: [{id: p}, {id: p}]"),
        ("the same SKU twice", "catalog: [{sku: A}, {sku: A}]"),
        ("a promotion without an id", "promotions: [{name: nameless}]"),
        ("a promotion that is a word", "promotions: [p]"),
        ("two kinds of benefit at once", One + "benefit: {amountOff: 5, percentOff: 10%}"),
        ("funding that is not whole", One + "funding: {merchant: 60%, platform: 30%}"),
        ("a range upside down", One + "benefit: {amountOff: {between: [9, 1]}}"),
        ("a range with one end", One + "benefit: {amountOff: {between: [9]}}"),
        ("a field left blank", One + "threshold:"),
        ("a factor for a percentage", One + "benefit: {percentOff: 0.8}"),
        ("折 in Chinese figures", One + "benefit: {percentOff: 打八五折}"),
        ("a percentage with a word", One + "benefit: {percentOff: 20% off}"),
        ("a count with its word", One + "limits: {perBuyer: 1次}"),
        ("ten thousands", One + "limits: {budget: 4万}"),
        ("a thousands separator", One + "limits: {total: 2,000, perBuyer: 1}"),
        ("a threshold in words", One + "threshold: 满200"),
        ("no threshold in Chinese", One + "threshold: 无"),
        ("none in quotes", One + "threshold: \"none\""),
        ("none for a group", One + "stacking: none"),
        ("none for a limit", One + "limits: {total: none}"),
        ("unlimited in Chinese", One + "limits: {total: 不限}"),
        ("a word in Chinese", One + "buyers: {who: 新客}"),
        ("everything in Chinese", One + "scope: 全部"),
        ("a shorthand that is no word", One + "trigger: 领券"),
        ("no in Chinese", One + "stacking: {exclusive: 否}"),
        ("a key in Chinese", One + "门槛: {spend: 200}"),
        ("a date with slashes", One + "valid: {from: 2026/11/1, through: 2026.11.3}"),
        ("a date in Chinese", One + "valid: {from: 2026年11月1日 20点}"),
        ("the end of a day as 24:00", One + "valid: {to: 2026-11-11 24:00}"),
        ("a last day that does not exist", One + "valid: {through: 2026-11-31}"),
        ("a full-width colon in a group", One + "threshold: {spend：200}"),
        ("full-width signs in a group", One + "limits: {total：2000， perBuyer：1}"),
        ("full-width commas between words", One + "buyers: {identifiedBy: [account，phone]}"),
        ("a full-width comma between names", "catalog: [{sku: A}, {sku: B}]\n" + One + "scope: {skus: [A，B]}"),
        ("the name of an item for its SKU", "catalog: [{sku: A, name: 卫衣}]\n" + One + "scope: {skus: [卫衣]}"),
        (
            "the name of a promotion for its id",
            "promotions: [{id: p, name: 满减}, {id: q, stacking: {without: [满减]}}]"
        ),
        ("the other ending of a file", "include: a.yml"),
        ("a market in small letters", "market: china"),
        ("a profile nobody knows", "profile: taobo"),
        ("a shop that is a word", "shop: open"),
        ("an include outside the folder", "include: ../secret.yaml"),
        ("an absolute include", "include: /etc/passwd"),
        ("an include that is not there", "include: nowhere.yaml"),
        ("a plan that includes itself", "include: plan.yaml"),
        ("files that include each other", "include: a.yaml"),
    ];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Every_mistake_gets_its_complaint(Language language)
    {
        var text = new StringBuilder();
        foreach (var (name, plan) in Cases)
        {
            var complaints = PlanText.Complaints(
                PlanText.Head + plan + "\n",
                language,
                ("a.yaml", "include: b.yaml"),
                ("b.yaml", "include: a.yaml")
            );
            complaints.ShouldNotBeEmpty(name);
            text.Append("## ").Append(name).Append("\n\n").Append(complaints).Append('\n');
        }

        Baseline.Verify(text.ToString(), $"tests/PromoAudit.Tests/Plans/PlanMistakesTests.{language}.verified.txt");
    }

    [Theory]
    [InlineData("plan: x\n", "promoaudit")]
    [InlineData("promoaudit: 2\nplan: x\ncurrency: CNY\ntimezone: Asia/Shanghai\n", "version \"2\"")]
    [InlineData("promoaudit: 1\nplan: x\ncurrency: RMB\ntimezone: Asia/Shanghai\n", "RMB")]
    [InlineData("promoaudit: 1\nplan: x\ncurrency: CNY\ntimezone: Asia/Shanghia\n", "Write Asia/Shanghai.")]
    [InlineData("promoaudit: 1\nplan: x\ncurrency: CNY\n", "Add a line such as timezone: Asia/Shanghai.")]
    [InlineData("- promoaudit: 1\n", "group of fields")]
    [InlineData("just text\n", "group of fields")]
    public void The_head_must_be_right(string text, string expected) =>
        PlanText.Complaints(text).ShouldContain(expected);

    [Fact]
    public void A_head_that_may_stand_in_a_file_that_could_not_be_read_is_not_asked_for() =>
        PlanText.Complaints("plan: x\ninclude: shop.yaml\n").ShouldStartWith("error[PA128]");

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T02:30", "does not exist", "2026-03-29T03:00")]
    [InlineData(
        "Europe/Berlin",
        "2026-10-25T02:30",
        "happens twice",
        "2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00"
    )]
    [InlineData("America/New_York", "2026-03-08T02:00", "does not exist", "2026-03-08T03:00")]
    public void Times_that_clocks_skip_or_repeat_are_refused(string zone, string time, string problem, string remedy)
    {
        var complaints = PlanText.Complaints(
            $"promoaudit: 1\nplan: x\ncurrency: EUR\ntimezone: {zone}\npromotions: [{{id: p, valid: {{from: {time}}}}}]\n"
        );
        complaints.ShouldContain(problem);
        complaints.ShouldContain(remedy);
    }

    [Fact]
    public void An_offset_settles_which_of_two_times_is_meant() =>
        PlanText
            .Sound(
                "promoaudit: 1\nplan: x\ncurrency: EUR\ntimezone: Europe/Berlin\npromotions: [{id: p, valid: {from: 2026-10-25T02:30+01:00}}]\n"
            )
            .Promotions[0]
            .Valid.From.ShouldBe(new DateTimeOffset(2026, 10, 25, 1, 30, 0, TimeSpan.Zero));

    [Fact]
    public void All_mistakes_of_a_plan_are_told_in_one_run_in_the_order_of_the_file()
    {
        var (_, diagnostics) = PlanText.Load(
            PlanText.Head
                + "catalog: [{sku: A, prise: 1}]\npromotions:\n  - {id: p, benefit: {percentOff: 20}}\n  - {id: p, layer: shpo}\n"
        );
        diagnostics.Sorted().Select(one => one.Code).ShouldBe(["PA101", "PA105", "PA119", "PA108"]);
    }

    [Fact]
    public void Whatever_the_text_the_loader_answers_with_diagnostics_and_never_throws()
    {
        var random = new Random(20261122);
        var source = EverythingPlan.Text;
        for (var round = 0; round < 3000; round++)
        {
            var text = new StringBuilder(source);
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                var at = random.Next(text.Length - 20);
                switch (random.Next(5))
                {
                    case 0:
                        text.Remove(at, random.Next(1, 20));
                        break;
                    case 1:
                        text.Insert(at, Breakers[random.Next(Breakers.Length)]);
                        break;
                    case 2:
                        text[at] = (char)random.Next(32, 127);
                        break;
                    case 3:
                        text.Insert(at, source.AsSpan(random.Next(source.Length - 60), random.Next(60)));
                        break;
                    default:
                        text.Length = at + 1;
                        break;
                }

                if (text.Length < 100)
                {
                    break;
                }
            }

            var (plan, diagnostics) = PlanText.Load(text.ToString());
            (plan is not null || diagnostics.HasErrors).ShouldBeTrue();
        }
    }

    [Fact]
    public void Include_chains_are_bounded()
    {
        var files = Enumerable
            .Range(0, 60)
            .Select(number => ($"f{number}.yaml", $"include: f{number + 1}.yaml"))
            .ToArray();
        PlanText
            .Complaints(PlanText.Head + "include: f0.yaml\n", files: files)
            .ShouldContain($"More than {IncludedFiles.MaxFiles} files");
    }
}
