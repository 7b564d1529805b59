using NodaTime;
using PromoAudit.Plans;

namespace PromoAudit.Tests.Plans;

public sealed class ConstantZoneTests
{
    public static TheoryData<string> Names => [.. ConstantZone.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_offset_is_the_one_of_the_zone_data_for_a_century(string name)
    {
        var constant = ConstantZone.Find(name).ShouldNotBeNull();
        var zone = DateTimeZoneProviders.Tzdb[name];
        var century = new Interval(
            Instant.FromUtc(ConstantZone.FirstYear - 1, 12, 31, 0, 0),
            Instant.FromUtc(ConstantZone.FirstYear + 100, 1, 1, 0, 0)
        );
        var only = zone.GetZoneIntervals(century).ShouldHaveSingleItem();
        var noon = new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Unspecified);
        constant.Resolve(noon, out var candidates).ShouldBe(new DateTimeOffset(noon, only.WallOffset.ToTimeSpan()));
        candidates.ShouldBeEmpty();
    }

    [Fact]
    public void Earlier_times_come_from_the_full_data()
    {
        var zone = ZoneRules.Find("Asia/Shanghai").ShouldNotBeNull();
        var summer = new DateTime(1988, 7, 1, 12, 0, 0, DateTimeKind.Unspecified);
        zone.Resolve(summer, out _).ShouldBe(new DateTimeOffset(summer, TimeSpan.FromHours(9)));
        zone.Show(new DateTimeOffset(1988, 7, 1, 0, 0, 0, TimeSpan.Zero)).Offset.ShouldBe(TimeSpan.FromHours(9));
        zone.Show(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero)).Offset.ShouldBe(TimeSpan.FromHours(8));
    }
}
