using PromoAudit.Reports;

namespace PromoAudit.Tests.Reports;

public sealed class ReportFormatsTests
{
    [Fact]
    public void Every_format_is_found_by_its_name() =>
        ReportFormats.Names.Select(name => ReportFormats.Find(name)?.Name).ShouldBe(ReportFormats.Names);

    [Fact]
    public void Another_name_finds_nothing() => ReportFormats.Find("xml").ShouldBeNull();
}
