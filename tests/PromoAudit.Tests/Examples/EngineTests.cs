namespace PromoAudit.Tests.Examples;

public class EngineTests
{
    public static TheoryData<string> Plans => [.. ExampleFiles.In("engines")];

    [Theory, MemberData(nameof(Plans))]
    public void It_says_which_repository_and_path_it_comes_from_and_under_which_licence(string path)
    {
        var source = File.ReadLines(RepositoryRoot.File(path))
            .TakeWhile(line => line.StartsWith('#'))
            .Single(line => line.StartsWith("# Source: ", StringComparison.Ordinal));

        var parts = source["# Source: ".Length..].Split(", ", 3);
        parts.Length.ShouldBeGreaterThanOrEqualTo(2, source);
        parts[0].Split('/').Length.ShouldBe(2, source);
        parts[1].ShouldContain('/', customMessage: source);
        new[] { "(MIT)", "(BSD-3-Clause)", "(Apache-2.0)" }.ShouldContain(licence =>
            source.EndsWith(licence, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void There_are_many_and_from_every_engine()
    {
        var plans = ExampleFiles.In("engines").ToArray();

        plans.Length.ShouldBeGreaterThanOrEqualTo(14);
        plans.Select(path => path.Split('/')[2]).Distinct().Count().ShouldBeGreaterThanOrEqualTo(8);
    }
}
