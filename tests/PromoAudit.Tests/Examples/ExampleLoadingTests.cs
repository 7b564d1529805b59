using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Tests.Examples;

public class ExampleLoadingTests
{
    public static TheoryData<string> Plans => [.. ExampleFiles.In("")];

    [Theory, MemberData(nameof(Plans))]
    public void An_example_loads_without_an_error(string path)
    {
        var diagnostics = new Diagnostics();

        var plan = PlanLoader.Load(ExampleFiles.Text(path), ExampleFiles.Beside(path), diagnostics);

        plan.ShouldNotBeNull();
        diagnostics.HasErrors.ShouldBeFalse(DiagnosticRenderer.RenderAll(diagnostics, Language.English));
    }

    [Fact]
    public void Every_incident_is_told_as_launched_and_as_it_should_have_been()
    {
        var folders = ExampleFiles.In("incidents").GroupBy(path => path.Split('/')[2]).ToList();

        folders.Count.ShouldBe(37);
        folders.ShouldAllBe(folder =>
            folder
                .Select(path => Path.GetFileName(path))
                .SequenceEqual(new[] { "as-it-should-have-been.yaml", "as-launched.yaml" })
        );
    }
}
