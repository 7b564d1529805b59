using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>Writes values the way people of a language write them.</summary>
internal static class ValueFormat
{
    public static string Write(in Value value, string planCurrency, Language language) =>
        throw new NotSupportedException();
}
