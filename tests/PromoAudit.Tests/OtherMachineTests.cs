using System.Globalization;

namespace PromoAudit.Tests;

public sealed class OtherMachineTests
{
    [Fact]
    public void Tests_run_with_decimal_commas_and_a_foreign_time_zone()
    {
        (-1.5m).ToString(CultureInfo.CurrentCulture).ShouldBe("\u22121,5");
        TimeZoneInfo.Local.BaseUtcOffset.ShouldBe(TimeSpan.FromHours(14));
    }
}
