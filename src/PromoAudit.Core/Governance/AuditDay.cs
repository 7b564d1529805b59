using System.Globalization;
using PromoAudit.Plans;

namespace PromoAudit.Governance;

/// <summary>Which day it is, for what expires: the same moment is another day elsewhere.</summary>
/// <param name="Now">With the clock of the machine.</param>
/// <param name="Named">The day that somebody named instead, the same everywhere; null for none.</param>
public sealed record AuditDay(DateTimeOffset Now, DateOnly? Named = null)
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>For what belongs to no plan: the day on the clock of the machine.</summary>
    public DateOnly OfRun => Named ?? DateOnly.FromDateTime(Now.DateTime);

    /// <param name="timezone">IANA name, such as that of a plan.</param>
    public DateOnly In(string timezone) =>
        Named ?? DateOnly.FromDateTime((ZoneRules.Find(timezone)?.Show(Now) ?? Now).DateTime);

    /// <returns>Null for what is no day such as 2026-12-31.</returns>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);
}
