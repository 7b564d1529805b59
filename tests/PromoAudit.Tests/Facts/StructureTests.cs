using PromoAudit.Facts;

namespace PromoAudit.Tests.Facts;

/// <summary>What can be read off a plan without pricing anything.</summary>
public sealed class StructureTests
{
    private const string Catalog = """
        catalog:
          - {sku: TEE, name: 纯棉T恤, price: 99, category: apparel, unit: {amount: 4500, of: 斤}}
          - {sku: CAP, price: 59, category: apparel, onSale: true, unit: {amount: 2, of: piece}}
          - {sku: CARD, price: 100, category: stored-value}

        """;

    [Theory]
    [InlineData("threshold: none", "no")]
    [InlineData("threshold: {spend: 300}", "yes")]
    [InlineData("threshold: {quantity: 2}", "yes")]
    [InlineData("threshold: {spend: 0}", "no")]
    [InlineData("benefit: {tiers: [{spend: 100, amountOff: 10}]}", "yes")]
    [InlineData("benefit: {tiers: [{amountOff: 10}]}", "unknown: promotions[p].threshold (10:5)")]
    [InlineData("benefit: {amountOff: 10}", "unknown: promotions[p].threshold (10:5)")]
    public void A_threshold_asks_for_something_first(string field, string answer) =>
        Ask(field, "promotion.hasThreshold").ShouldBe(answer);

    [Theory]
    [InlineData("scope: all", "yes", "TEE, CAP and CARD")]
    [InlineData("scope: {extent: all, except: {onSale: true}}", "no", "TEE and CARD")]
    [InlineData("scope: {categories: [apparel]}", "no", "TEE and CAP")]
    [InlineData("scope: {skus: [CARD], categories: [apparel], except: {skus: [CAP]}}", "no", "TEE and CARD")]
    [InlineData("scope: none", "no", "none")]
    [InlineData("name: nothing said", "yes", "TEE, CAP and CARD")]
    public void A_scope_is_the_goods_it_covers(string field, string isAll, string items)
    {
        Ask(field, "promotion.scopeIsAll").ShouldBe(isAll);
        var skus = Ask(field, "map(promotion.items, i => i.sku)");
        (skus.Length == 0 ? "none" : skus).ShouldBe(items);
    }

    [Theory]
    [InlineData("valid: {from: 2026-11-01T00:00, to: 2026-11-12T00:00}", "11")]
    [InlineData("valid: {from: 2026-11-01T23:00, to: 2026-11-02T01:00}", "2")]
    [InlineData("valid: {from: 2026-11-01, through: 2026-11-30, weekdays: [sat, sun]}", "9")]
    [InlineData("valid: {from: 2026-11-01T00:00}", "unlimited")]
    [InlineData("valid: {from: 2026-11-01T00:00, to: {unlimited: \"standing offer\"}}", "unlimited")]
    [InlineData("claim: {from: 2026-11-01, to: 2026-11-02T00:00}\n    valid: {from: 2026-11-01, afterClaim: 7d}", "8")]
    public void Days_of_validity_are_calendar_days(string field, string days) =>
        Ask(field, "promotion.validDays").ShouldBe(days);

    [Theory]
    [InlineData("valid: {from: 2026-11-01T00:00, to: 2026-11-01T00:00}", "yes")]
    [InlineData("valid: {from: 2026-11-02, through: 2026-11-02, weekdays: [sun]}", "yes")]
    [InlineData("valid: {daily: [\"20:00-20:00\"]}", "yes")]
    [InlineData("valid: {daily: [\"20:00-20:00\", \"10:00-11:00\"]}", "no")]
    [InlineData("valid: {from: 2026-11-01, through: 2026-11-01, afterClaim: 0d}", "yes")]
    [InlineData("valid: {from: 2026-11-01T00:00}", "no")]
    public void A_promotion_without_a_moment_is_never_valid(string field, string answer) =>
        Ask(field, "promotion.neverValid").ShouldBe(answer);

    [Theory]
    [InlineData("claim: {to: 2026-11-13T00:00}", "yes")]
    [InlineData("claim: {to: 2026-11-12T00:00}", "no")]
    [InlineData("claim: {perBuyer: 1}", "yes")]
    [InlineData("name: no claim", "no")]
    public void Claiming_may_outlive_validity(string field, string answer) =>
        Ask(field + "\n    valid: {to: 2026-11-12T00:00}", "promotion.claimOutlivesValidity").ShouldBe(answer);

    [Theory]
    [InlineData("trigger: {code: SAVE50}", "yes", "1", "none")]
    [InlineData("trigger: {code: {text: SAVE50, total: 1}}", "no", "1", "none")]
    [InlineData("trigger: {code: {chosenBy: buyer}}", "no", "unlimited", "none")]
    [InlineData("trigger: {code: {generated: {count: 1000, length: 4, alphabet: digits}}}", "no", "1,000", "10,000")]
    [InlineData("trigger: {codes: [A, B, {text: C}]}", "yes", "3", "none")]
    [InlineData(
        "trigger: {code: {generated: {count: 5, length: 3}}}",
        "no",
        "5",
        "unknown: promotions[p].trigger.code.generated.alphabet (10:5)"
    )]
    [InlineData("trigger: automatic", "no", "0", "none")]
    public void Codes_are_counted(string field, string shared, string count, string possible)
    {
        Ask(field, "promotion.hasSharedCode").ShouldBe(shared);
        Ask(field, "promotion.codeCount").ShouldBe(count);
        Ask(field, "promotion.possibleCodes").ShouldBe(possible);
    }

    [Fact]
    public void Possible_codes_stop_where_nobody_can_count()
    {
        const string field = "trigger: {code: {generated: {count: 10, length: 40, alphabet: base32}}}";
        FactTexts
            .Facts(Plan(field))
            .Evaluate("promotion.possibleCodes")
            .Number.ShouldBe(1_000_000_000_000_000_000_000_000_000m);
    }

    [Fact]
    public void Guesses_per_hit_are_possible_codes_by_codes() =>
        Ask("trigger: {code: {generated: {count: 1000, length: 6, alphabet: digits}}}", "promotion.guessesPerHit")
            .ShouldBe("1,000");

    [Theory]
    [InlineData("funding: {merchant: 60%, platform: 40%}", "merchant", "60%", "40%")]
    [InlineData("funding: {merchant: 60%, platform: 40%}", "platform", "40%", "40%")]
    [InlineData("funding: {platform: 100%}", "merchant", "0%", "100%")]
    [InlineData("name: nobody named", "merchant", "100%", "0%")]
    [InlineData("name: nobody named", "platform", "100%", "0%")]
    public void Somebody_pays(string field, string owner, string ownerPays, string others)
    {
        var plan = $"owner: {owner}\n" + Plan(field);
        FactTexts.Ask(plan, "promotion.ownerPays").ShouldBe(ownerPays);
        FactTexts.Ask(plan, "promotion.fundedByOthers").ShouldBe(others);
    }

    [Theory]
    [InlineData("benefit: {cashback: 5, paid: payment}", "7d", "yes")]
    [InlineData("benefit: {cashback: 5, paid: return-window}", "7d", "no")]
    [InlineData("benefit: {cashback: 5, paid: payment}", "0d", "no")]
    [InlineData("benefit: {cashback: 5}", "7d", "unknown: promotions[p].benefit.paid (12:5)")]
    [InlineData("benefit: {amountOff: 5}", "7d", "no")]
    [InlineData("benefit: {amountOff: 5, paid: payment}", "7d", "no")]
    [InlineData("benefit: {referral: {referrer: 5, qualifiesOn: first-order}}", "7d", "yes")]
    [InlineData("benefit: {referral: {referrer: 5, qualifiesOn: register}}", "7d", "no")]
    [InlineData("benefit: {referral: {referrer: 5, as: amountOff, qualifiesOn: first-order}}", "7d", "no")]
    [InlineData("benefit: {priceMatch: {multiple: 1, pays: price}}", "7d", "no")]
    [InlineData("benefit: {priceMatch: {multiple: 1, pays: cash}, paid: receipt}", "7d", "yes")]
    [InlineData("trigger: {event: task}\n    benefit: {cashback: 5, paid: claim}", "7d", "no")]
    public void A_reward_is_early_while_goods_can_still_be_returned(string field, string window, string answer)
    {
        var plan = Plan(field).Replace("promotions:", $"shop:\n  returns: {{window: {window}}}\npromotions:");
        FactTexts.Ask(plan, "promotion.rewardPaidEarly").ShouldBe(answer);
    }

    [Theory]
    [InlineData(0, "2,250,000")]
    [InlineData(1, "none")]
    [InlineData(2, "unknown: catalog[CARD].unit (8:5)")]
    public void Content_is_in_grams(int item, string grams) =>
        FactTexts.Facts(Plan("scope: all")).Ask("item.contentGrams", SubjectKind.Item, item).ShouldBe(grams);

    [Fact]
    public void Subjects_are_named_for_people_and_for_machines()
    {
        var facts = FactTexts.Facts(Plan("name: 满减") + "  - {id: q, scope: all}\n  - {id: r, scope: none}\n");
        var promotion = facts.Subjects(SubjectKind.Promotion)[0];
        promotion.Keys.ShouldBe(["promotion:p"]);
        promotion.Name.English.ShouldBe("满减 (p)");
        promotion.Name.Chinese.ShouldBe("满减（p）");
        facts.Subjects(SubjectKind.Item)[0].Name.English.ShouldBe("纯棉T恤 (TEE)");
        facts.Subjects(SubjectKind.Item)[1].Keys.ShouldBe(["item:CAP"]);
        facts
            .Subjects(SubjectKind.Pair)
            .Select(pair => string.Join('+', pair.Keys))
            .ShouldBe(["promotion:p+promotion:q", "promotion:p+promotion:r", "promotion:q+promotion:r"]);
        facts.Subjects(SubjectKind.Plan)[0].Keys.ShouldBe(["plan:test"]);
    }

    private static string Ask(string field, string question) => FactTexts.Ask(Plan(field), question);

    private static string Plan(string field) => $"{Catalog}promotions:\n  - id: p\n    {field}\n";
}
