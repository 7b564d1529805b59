using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Rules;
using PromoAudit.Rules.Releases;
using PromoAudit.Tests.Cli;
using PromoAudit.Text;

namespace PromoAudit.Tests.Workshop.Releases;

/// <summary>Release files come from other people and from other years: what is in them is what was released, or they are refused.</summary>
public sealed class ReleaseFileTests : IDisposable
{
    private static readonly string[] Heads = ["promoaudit-release: 1", "name: ", "version: ", "digest: ", "text: "];

    private readonly TestConsole _console = new TestConsole().Released();

    private string Text => _console.Read(ReleasedSmallWorld.Release);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_release_begins_with_what_it_is_and_goes_on_with_its_files_in_order()
    {
        var lines = Text.Split('\n');
        lines.Take(5).Zip(Heads).ShouldAllBe(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal));
        var files = lines.Where(line => line.StartsWith("==== ", StringComparison.Ordinal)).ToArray();
        files[0].ShouldBe("==== changelog.md 3");
        files.ShouldContain("==== set/limits/total-missing.yaml 23");
        files
            .Select(line => line.Split(' ')[1])
            .ShouldBe(files.Select(line => line.Split(' ')[1]).Order(StringComparer.Ordinal));
        Text.ShouldContain("==== data/law/CN.yaml ");
        Text.ShouldContain("==== data/profiles/tmall.yaml ");
        Text.ShouldNotContain("The first.");
    }

    [Fact]
    public void The_rules_that_come_out_are_those_that_went_in()
    {
        var set = Load(Text).ShouldNotBeNull();
        (set.Name, set.Version).ShouldBe(("small", "1.0.0"));
        set.Rules.Select(rule => rule.Id).ShouldBe(["limits/total-missing", "price/below-cost"]);
        Text.ShouldContain($"\ndigest: {set.Digest}\n");
    }

    [Fact]
    public void Line_ends_of_a_checkout_change_nothing() =>
        Load(Text.Replace("\n", "\r\n", StringComparison.Ordinal))
            .ShouldNotBeNull()
            .Digest.ShouldBe(Load(Text)?.Digest);

    [Fact]
    public void A_change_anywhere_is_refused()
    {
        var text = Text;
        var change =
            from position in Gen.Choose(0, text.Length - 1)
            from letter in Gen.Elements('a', '9', ' ', '\n', '=', '界')
            where text[position] != letter
            select text[..position] + letter + text[(position + 1)..];
        Prop.ForAll(change.ToArbitrary(), changed => Load(changed) is null).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_release_that_was_changed_tells_both_digests()
    {
        var said = Text.Split('\n')[4]["text: ".Length..];
        var complaint = Complaint(Text.Replace("price: 40", "price: 39", StringComparison.Ordinal));
        complaint.ShouldStartWith("error[PA422]: small@1.0.0 is not what was released: its head says text " + said);
        complaint.ShouldMatch("and the text has [0-9a-f]{64}\\.");
    }

    [Fact]
    public void A_head_that_says_another_digest_is_refused_even_if_the_text_is_whole()
    {
        var digest = Load(Text)?.Digest ?? "";
        var other = new string('0', 64);
        Complaint(Text.Replace(digest, other, StringComparison.Ordinal))
            .ShouldStartWith(
                $"error[PA422]: The head says small@1.0.0 with digest {other}, and the rules in it are small@1.0.0 with digest {digest}."
            );
    }

    [Theory]
    [InlineData("name: small\nversion: 1.0.0\n", "[PA420]")]
    [InlineData("promoaudit-release: 2\n", "[PA420]")]
    [InlineData("", "[PA420]")]
    [InlineData("promoaudit-release: 1\nname: ../small\n", "[PA421]")]
    [InlineData("promoaudit-release: 1\nname: small\nversion: one\n", "[PA421]")]
    [InlineData("promoaudit-release: 1\nname: small\nversion: 1.0.0\ndigest: 12\n", "[PA421]")]
    public void What_is_no_release_is_told_where_it_stops_being_one(string text, string code) =>
        Complaint(text).ShouldContain(code);

    [Theory]
    [InlineData("==== set/../../etc/passwd 0\n")]
    [InlineData("==== /etc/passwd 0\n")]
    [InlineData("==== set//a.yaml 0\n")]
    [InlineData("==== set/a.yaml 3\nshort\n")]
    [InlineData("==== set/a.yaml -1\n")]
    [InlineData("==== set/a.yaml 99999999999\n")]
    [InlineData("==== set/b.yaml 0\n==== set/a.yaml 0\n")]
    [InlineData("==== set/a.yaml 0\n==== set/a.yaml 0\n")]
    [InlineData("set/a.yaml\n")]
    public void Files_that_no_release_has_are_refused(string body) =>
        Complaint(
                $"promoaudit-release: 1\nname: small\nversion: 1.0.0\ndigest: {new string('0', 64)}\ntext: {ReleaseWriter.DigestOf(body)}\n{body}"
            )
            .ShouldContain("[PA421]");

    [Fact]
    public void More_files_than_a_release_may_have_are_refused()
    {
        var body = string.Concat(
            Enumerable.Range(0, ReleaseFile.MaxFiles + 1).Select(number => $"==== set/f{number:000000}.yaml 0\n")
        );
        Complaint(
                $"promoaudit-release: 1\nname: small\nversion: 1.0.0\ndigest: {new string('0', 64)}\ntext: {ReleaseWriter.DigestOf(body)}\n{body}"
            )
            .ShouldContain("[PA421]");
    }

    private static RuleSet? Load(string text) =>
        RuleSet.ReadRelease(new SourceText("a release", text), new BuiltInSets(RuleSet.Core), new Diagnostics());

    private static string Complaint(string text)
    {
        var diagnostics = new Diagnostics();
        RuleSet
            .ReadRelease(new SourceText("a release", text), new BuiltInSets(RuleSet.Core), diagnostics)
            .ShouldBeNull();
        return DiagnosticRenderer.RenderAll(diagnostics, Language.English);
    }
}
