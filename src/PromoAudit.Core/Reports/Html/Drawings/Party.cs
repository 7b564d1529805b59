using PromoAudit.Facts.Attacks;
using PromoAudit.Text;

namespace PromoAudit.Reports.Html.Drawings;

/// <summary>Who takes part in an attack.</summary>
internal enum Party
{
    Attacker,
    Shop,
    Carrier,
    Market,
    Funder,
}

internal static class Parties
{
    public static LocalizedText NameOf(Party party) =>
        party switch
        {
            Party.Attacker => new("Attacker", "攻击者"),
            Party.Shop => new("Your shop", "我方店铺"),
            Party.Carrier => new("Carrier", "快递"),
            Party.Market => new("Resale", "转卖市场"),
            _ => new("Others' funds", "出资方"),
        };

    /// <summary>Whom the attacker deals with in a step; the attacker where it is nobody else.</summary>
    public static Party With(Act act) =>
        act switch
        {
            Act.Keep => Party.Attacker,
            Act.Resell => Party.Market,
            Act.Refuse => Party.Carrier,
            Act.Settle => Party.Funder,
            _ => Party.Shop,
        };
}
