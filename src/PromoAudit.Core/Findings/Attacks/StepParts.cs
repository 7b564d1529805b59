using PromoAudit.Expressions;
using PromoAudit.Facts.Attacks;
using PromoAudit.Text;

namespace PromoAudit.Findings.Attacks;

/// <summary>What sentences about steps are put together from, with the spaces that each language wants.</summary>
internal sealed class StepParts(AttackStep step, string currency)
{
    private static readonly LocalizedText Nothing = new("", "");

    /// <summary>The promotions by id.</summary>
    public LocalizedText Names =>
        step.Promotions.IsEmpty
            ? new("the promotion", "活动")
            : new(Joined(Language.English), Joined(Language.Chinese));

    /// <summary>" with A and B"; "用 A和B ".</summary>
    public LocalizedText With =>
        step.Promotions.IsEmpty ? Nothing : new($" with {Names.English}", $"用 {Names.Chinese} ");

    /// <summary>"TEE×3"; " TEE×3".</summary>
    public LocalizedText Goods => step.Goods.Length == 0 ? new("goods", "商品") : new(step.Goods, $" {step.Goods}");

    /// <summary>" for TEE×3"; "就 TEE×3 ".</summary>
    public LocalizedText For => step.Goods.Length == 0 ? Nothing : new($" for {step.Goods}", $"就 {step.Goods} ");

    /// <summary>What stays: goods, and gifts or rewards.</summary>
    public LocalizedText Kept =>
        step.Goods.Length == 0 ? new("the gifts and rewards", "赠品和奖励")
        : Has(Term.Survives) ? new($"{step.Goods}, gifts and rewards", $" {step.Goods}、赠品和奖励")
        : Goods;

    /// <summary>What is kept is worth what it costs when bought by itself; for gifts and rewards there is no such price.</summary>
    public LocalizedText Worth =>
        step.Cash == 0m ? Nothing
        : Has(Term.HonestPrice) && !Has(Term.Survives)
            ? new($", which costs {Amount.English} when bought by itself", $"，单独购买要花 {Amount.Chinese}")
        : new($", worth {Amount.English}", $"，值 {Amount.Chinese}");

    public LocalizedText AndGifts => Has(Term.Gift) ? new(", gifts included,", "和赠品") : Nothing;

    /// <summary>" 3 times"; " 3 次".</summary>
    public LocalizedText Times =>
        step.Count is { } count and not 1m ? new($" {Figure(count)} times", $" {Figure(count)} 次") : Nothing;

    /// <summary>", after 400 tries"; "，平均要试 400 次".</summary>
    public LocalizedText Tries =>
        step.Count is { } count
            ? new($", on average after {Figure(count)} tries", $"（平均要试 {Figure(count)} 次）")
            : Nothing;

    /// <summary>The amount without its sign.</summary>
    public LocalizedText Amount => Money(Math.Abs(step.Cash));

    public LocalizedText Pay =>
        step.Cash switch
        {
            < 0m => new($"pay {Amount.English}", $"付 {Amount.Chinese}"),
            0m => new("pay nothing", "一分钱不用付"),
            _ => new($"come away with {Amount.English}", $"反而到手 {Amount.Chinese}"),
        };

    public LocalizedText Get =>
        step.Cash switch
        {
            > 0m => new($"get {Amount.English}", $"到手 {Amount.Chinese}"),
            0m => new("get nothing for it", "没有进账"),
            _ => new($"pay {Amount.English}", $"付出 {Amount.Chinese}"),
        };

    public LocalizedText Back =>
        step.Cash switch
        {
            > 0m => new($"get {Amount.English} back", $"拿回 {Amount.Chinese}"),
            0m => new("get nothing back", "没有退款"),
            _ => new($"pay {Amount.English}", $"还要付 {Amount.Chinese}"),
        };

    /// <summary>", which costs ¥5"; "，花费 5元". Nothing where it costs nothing.</summary>
    public LocalizedText Costing =>
        step.Cash < 0m ? new($", which costs {Amount.English}", $"，花费 {Amount.Chinese}") : Nothing;

    /// <summary>As <see cref="Costing"/>, or what is got.</summary>
    public LocalizedText Paying =>
        step.Cash <= 0m ? Costing : new($" and get {Amount.English}", $"，到手 {Amount.Chinese}");

    private LocalizedText Money(decimal amount) =>
        new(Written(amount, Language.English), Written(amount, Language.Chinese));

    private string Written(decimal amount, Language language) =>
        ValueFormat.Write(Value.OfMoney(amount), currency, language);

    private string Joined(Language language) =>
        ValueFormat.Joined([.. step.Promotions.Select(promotion => promotion.Id)], language);

    private bool Has(Term word) => step.Terms.Any(term => term.Word == word);

    private static string Figure(decimal number) => ValueFormat.Figure(number);
}
