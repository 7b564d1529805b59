using PromoAudit.Expressions;
using PromoAudit.Facts.Attacks;
using PromoAudit.Findings.Attacks;
using PromoAudit.Plans;
using PromoAudit.Reports.Baskets;

namespace PromoAudit.Reports.Attacks;

/// <summary>What an attack comes to when it is repeated until something ends it.</summary>
internal sealed class ScaleText(TextPage page, Plan plan, AttackRun run)
{
    private readonly AmountTable _table = new(page);

    public void Write(Attack attack)
    {
        var scale = attack.Scale;
        Row(
            "price of one identity: an account, or what else tells buyers apart",
            "一个身份的价格（账号、手机号等区分买家的东西）",
            Money(scale.IdentityPrice)
        );
        Row("how often one identity can do it", "一个身份能做几遍", Count(scale.RoundsPerIdentity));
        if (attack.Aim != Aim.Harm)
        {
            Row(
                "attacker's gain with one identity, its price taken off",
                "一个身份净赚（已扣身份价格）",
                Money(scale.GainPerIdentity)
            );
        }

        Row("your loss by one identity", "一个身份给我方造成的损失", Money(scale.LossPerIdentity));
        Row("identities until it ends", "到停下来为止要用几个身份", Count(scale.Identities));
        Row("how often in all", "一共做几遍", Count(scale.Rounds));
        if (attack.Aim == Aim.Harm)
        {
            Harm(attack);
        }
        else
        {
            Row("attacker's gain in all, identities paid", "攻击者总共净赚（已扣身份价格）", Money(scale.GainAtCap));
        }

        _table.Row(page.In("your loss in all", "我方总损失"), Money(scale.LossAtCap), indent: 2, page.Ansi.Bold);
        if (attack.LossBeforeDetection is { } before)
        {
            Row("your loss until somebody notices", "被发现之前我方的损失", Money(before));
        }

        page.Paragraph(Ending(scale), indent: 2);
    }

    /// <summary>Whoever wants to do harm gains nothing: what matters is what it costs.</summary>
    private void Harm(Attack attack)
    {
        var cost = -attack.Scale.GainAtCap;
        if (cost <= 0m)
        {
            Row("what it costs the rival in all", "对手总共要花", Money(0m));
            return;
        }

        Row("what it costs the rival in all", "对手总共要花", Money(cost));
        Each(attack.Harm);
        var ratio = ValueFormat.Figure(decimal.Round(attack.Scale.LossAtCap / cost, 1));
        Row("your loss for each unit of money that the rival spends", "对手每花 1 块钱，我方损失", ratio);
    }

    private void Each(HarmCost? harm)
    {
        if (harm?.UnitsLocked is { } units)
        {
            Row("units that one identity keeps from being sold", "一个身份能占住多少件", Count(units));
        }

        if (harm?.CostPerUnitHour is { } hour)
        {
            Row("what one unit costs the rival for each hour", "对手占住一件货每小时花", Money(hour));
        }

        if (harm?.CostPerParcel is { } parcel)
        {
            Row("what one parcel costs the rival", "对手每让你们白发一个包裹花", Money(parcel));
        }

        if (harm?.CostPerFakeOrder is { } order)
        {
            Row("what one order that looks staged costs the rival", "对手每下一单假冒的刷单花", Money(order));
        }

        if (harm?.CostOfTier is { } tier)
        {
            Row("what as many as the platform punishes cost the rival", "凑满平台处罚的单数，对手总共花", Money(tier));
        }
    }

    private string Ending(AttackScale scale)
    {
        if (!scale.Uncapped)
        {
            var place = CapPlace.Of(plan, scale.BindingCap) is { } known ? page.In($" ({known})", $"（{known}）") : "";
            return page.In($"It ends at {scale.BindingCap}{place}.", $"到 {scale.BindingCap}{place} 为止。");
        }

        var identities = Count(scale.Identities);
        return run.KnowsIdentities
            ? page.In(
                $"Nothing in the plan ends it; only the {identities} identities that --identities allows do. More identities lose more.",
                $"方案里没有任何一项能让它停下来，只受 --identities 给出的 {identities} 个身份限制；身份越多，损失越大。"
            )
            : page.In(
                $"Nothing in the plan ends it; only the {identities} identities of a usual ring do (threat.ringUsual). More identities lose more.",
                $"方案里没有任何一项能让它停下来，这里只按常见团伙的 {identities} 个身份来算（threat.ringUsual）；身份越多，损失越大。"
            );
    }

    private void Row(string english, string chinese, string amount) =>
        _table.Row(page.In(english, chinese), amount, indent: 2);

    private string Money(decimal amount) => ValueFormat.Write(Value.OfMoney(amount), plan.Currency, page.Language);

    private string Count(decimal count) => ValueFormat.Write(Value.OfCount(count), plan.Currency, page.Language);
}
