using System.Globalization;
using System.Runtime.CompilerServices;

namespace PromoAudit.Tests;

/// <summary>
/// Runs every test on a machine unlike the author's: decimal commas, another minus sign, dates the other way round, and a
/// time zone fourteen hours ahead. What depends on the machine therefore fails everywhere, not just for some contributor.
/// </summary>
internal static class OtherMachine
{
    [ModuleInitializer]
    internal static void Move()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.NumberFormat.CurrencyDecimalSeparator = ",";
        culture.DateTimeFormat.ShortDatePattern = "d.M.yyyy";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.TimeSeparator = ".";
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;

        Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
        TimeZoneInfo.ClearCachedData();
    }
}
