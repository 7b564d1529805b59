using System.Collections.Immutable;
using System.Text;
using PromoAudit.Text;
using PromoAudit.Workshop.Importing;

namespace PromoAudit.Cli.Files;

/// <summary>The folder of a rule set that imported rules join. What is there stays; a folder without a set becomes one.</summary>
internal sealed class ImportFolder(Session session, string shown)
{
    private readonly string _folder = session.FullPath(shown);

    /// <summary>The quiet plan of the set; null where the folder is no set yet.</summary>
    public string? BasePlan() => File.Exists(PathOf("base.yaml")) ? File.ReadAllText(PathOf("base.yaml")) : null;

    /// <summary>Nothing is written where one of the files is there already.</summary>
    public Diagnostic? Write(ImmutableArray<ImportedRule> rules)
    {
        var files = rules.Select(rule => (rule.Path, rule.Text)).ToList();
        if (files.Find(file => File.Exists(PathOf(file.Path))).Path is { } there)
        {
            return FileMessages.Exists($"{shown}/{there}");
        }

        if (!File.Exists(PathOf("ruleset.yaml")))
        {
            files.Insert(0, ("ruleset.yaml", "name: imported\nversion: 1.0.0\n"));
        }

        if (!File.Exists(PathOf("base.yaml")))
        {
            files.Insert(0, ("base.yaml", RulesEngineImport.CorePlan));
        }

        foreach (var (path, text) in files)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path)) ?? _folder);
                File.WriteAllText(PathOf(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return FileMessages.UnwritablePlan($"{shown}/{path}", FileMessages.SystemSays(error.Message));
            }
        }

        return null;
    }

    private string PathOf(string path) => Path.Combine(_folder, path);
}
