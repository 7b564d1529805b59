using PromoAudit.Findings;

namespace PromoAudit.Tests.Findings;

public sealed class InvolvementTests
{
    [Theory]
    [InlineData("promotion:p", "promotion:p", true)]
    [InlineData("promotion:p", "promotion:q", false)]
    [InlineData("promotion:p promotion:q", "promotion:p", true)]
    [InlineData("promotion:p", "promotion:p promotion:q", false)]
    [InlineData("item:A promotion:p promotion:q promotion:r", "promotion:p promotion:q", true)]
    [InlineData("item:A promotion:p promotion:q", "promotion:q promotion:r", false)]
    [InlineData("item:A promotion:p promotion:q", "promotion:p item:A", true)]
    [InlineData("item:A promotion:p promotion:q", "promotion:p item:B", false)]
    [InlineData("promotion:p promotion:q", "item:A promotion:p promotion:q", true)]
    [InlineData("promotion:p", "item:A", false)]
    [InlineData("item:A", "item:A item:B", false)]
    [InlineData("", "promotion:p", true)]
    [InlineData("promotion:p", "", false)]
    public void A_hole_covers_another_when_it_has_all_its_parts(string parts, string others, bool covers) =>
        Involvement.Covers(Finding("plan:one", parts), Finding("plan:two", others)).ShouldBe(covers);

    [Fact]
    public void The_same_subject_is_the_same_hole_whatever_else_is_named() =>
        Involvement
            .Covers(Finding("promotion:p", "promotion:p item:A"), Finding("promotion:p", "promotion:p item:B"))
            .ShouldBeTrue();

    private static Finding Finding(string subject, string parts) =>
        new()
        {
            RuleId = "a/rule",
            Subjects = [subject],
            Involves = [.. parts.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Fingerprint = "0000000000000000",
        };
}
