using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Rules;

/// <summary>A rule set in memory.</summary>
internal sealed class RuleFolder : IRuleFiles
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public RuleFolder(string manifest = "name: demo\nversion: 1.2.0\n") => _files["ruleset.yaml"] = manifest;

    /// <summary>What the folder may extend by name: a set <c>core</c> of nothing but the good rule.</summary>
    private static BuiltInSets Sets =>
        new(() => new RuleFolder("name: core\nversion: 1.2.0\n").With(RuleTexts.Path, RuleTexts.Good).Load());

    public IReadOnlyList<string> Paths => [.. _files.Keys.Reverse()];

    public RuleFolder With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    public RuleFolder Without(string path)
    {
        _files.Remove(path);
        return this;
    }

    public FileReading Read(string path) =>
        _files[path] == "unreadable"
            ? new FileReading(null, new LocalizedText("The file is locked.", "文件被占用。"))
            : new FileReading(new SourceText(path, _files[path]), null);

    /// <summary>The set over the demo schema; nothing may be wrong with it.</summary>
    public RuleSet Load()
    {
        var diagnostics = new Diagnostics();
        var set = LoadWith(diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        return set.ShouldNotBeNull();
    }

    public RuleSet? LoadWith(Diagnostics diagnostics) => RuleSetLoader.Load(this, new DemoSchema(), Sets, diagnostics);

    /// <summary>Everything that is wrong with the set.</summary>
    public Diagnostics Problems()
    {
        var diagnostics = new Diagnostics();
        var set = LoadWith(diagnostics);
        (set is null).ShouldBe(diagnostics.HasErrors);
        return diagnostics;
    }

    /// <summary>Everything that is wrong with the set, as it prints.</summary>
    public string Complaints(Language language = Language.English) =>
        DiagnosticRenderer.RenderAll(Problems(), language);
}
