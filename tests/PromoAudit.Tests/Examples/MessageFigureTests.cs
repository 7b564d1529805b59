using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Tests.Examples;

/// <summary>A finding that fires without some figure says so in its own words, and never puts the word for it in the middle of a sentence.</summary>
public sealed class MessageFigureTests
{
    public static TheoryData<string> Plans =>
        [.. ExampleFiles.In(""), .. RepositoryRoot.Files("tests/PromoAudit.Tests/Examples/Cases", "*.yaml")];

    [Theory, MemberData(nameof(Plans))]
    public void No_message_shows_an_unknown_figure(string path)
    {
        foreach (var finding in ExampleAudit.Of(path).Findings)
        {
            foreach (var text in new[] { finding.Message, finding.Remedy })
            {
                text.English.ShouldNotMatch($@"\b{ValueFormat.Unknown.In(Language.English)}\b", finding.RuleId);
                text.Chinese.ShouldNotContain(ValueFormat.Unknown.In(Language.Chinese), Case.Sensitive, finding.RuleId);
            }
        }
    }
}
