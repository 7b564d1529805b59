using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

public sealed class UnifiedDiffTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("promoaudit-").FullName;

    private static readonly Gen<string> Lines = Gen.Elements("a\n", "b\n", "c\r\n", "- d\n", "+ e\n", "\n", "中文\n");

    // A last line may go without an end.
    private static readonly Gen<string> Texts =
        from lines in Lines.ListOf().Resize(40)
        from last in Gen.Elements("", "", "z", "-")
        select string.Concat(lines) + last;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Lines_around_a_change_are_shown_and_the_rest_is_not() =>
        UnifiedDiff
            .Of("plan.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nfive\n6\n7\n8\n")
            .ShouldBe("--- plan.yaml\n+++ plan.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");

    [Fact]
    public void Changes_far_from_each_other_stand_apart()
    {
        var before = string.Concat(Enumerable.Range(1, 20).Select(line => $"{line}\n"));
        var after = before
            .Replace("\n3\n", "\nthree\n", StringComparison.Ordinal)
            .Replace("\n17\n", "\n17\nmore\n", StringComparison.Ordinal);

        var diff = UnifiedDiff.Of("plan.yaml", before, after);

        diff.ShouldContain("@@ -1,6 +1,6 @@\n 1\n 2\n-3\n+three\n 4\n");
        diff.ShouldContain("@@ -15,6 +15,7 @@\n 15\n 16\n 17\n+more\n 18\n");
    }

    [Fact]
    public void The_same_text_has_no_difference() => UnifiedDiff.Of("plan.yaml", "a\n", "a\n").ShouldBeEmpty();

    [Fact]
    public async Task Git_makes_the_new_text_of_the_old_one_whatever_the_two_are()
    {
        var patch = new StringBuilder();
        var wanted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (before, after) in Gen.Zip(Texts, Texts).Sample(60).Concat(Edited.Sample(60)))
        {
            var name = $"{wanted.Count} 方案.yaml";
            // An empty file is made and removed in other words than it is changed.
            if (before.Length > 0 && after.Length > 0 && before != after)
            {
                wanted.Add(name, after);
                await WriteAsync(name, before);
                patch.Append(UnifiedDiff.Of(name, before, after));
            }
        }

        (await GitApply.To(_folder, patch.ToString(), TestContext.Current.CancellationToken)).ShouldBeEmpty();

        wanted.Count.ShouldBeGreaterThan(40);
        foreach (var (name, text) in wanted)
        {
            (await File.ReadAllTextAsync(PathOf(name), TestContext.Current.CancellationToken)).ShouldBe(text);
        }
    }

    // What a repair does: one line of many becomes another.
    private static Gen<(string, string)> Edited =>
        from lines in Lines.ListOf().Resize(60)
        from at in Gen.Choose(0, 59)
        let kept = at < lines.Count ? at : lines.Count
        select (
            string.Concat(lines),
            string.Concat(lines.Take(kept)) + "written\n" + string.Concat(lines.Skip(kept + 1))
        );

    private string PathOf(string name) => Path.Combine(_folder, name);

    private Task WriteAsync(string name, string text) =>
        File.WriteAllTextAsync(PathOf(name), text, TestContext.Current.CancellationToken);
}
