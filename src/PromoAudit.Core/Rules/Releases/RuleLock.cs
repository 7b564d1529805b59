using PromoAudit.Text;

namespace PromoAudit.Rules.Releases;

/// <summary>What <c>promoaudit.lock</c> says: the rules to audit with, and no others.</summary>
/// <param name="From">Folder or release file below the folder of the lock; null for a set that comes with the program.</param>
public sealed record RuleLock(string Name, string Version, string Digest, string? From, SourcePlace Place)
{
    public const string FileName = "promoaudit.lock";

    private static readonly LocalizedText ALock = new("a lock", "锁定文件");

    private static readonly RuleKey[] Keys =
    [
        new("rules", "rules: core", new("name of the set", "规则集名称"), IsRequired: true),
        new("version", "version: 1.1.0", new("its version", "版本号"), IsRequired: true),
        new(
            "digest",
            "digest: 64 hexadecimal digits",
            new("its digest, as reports show it", "摘要，即报告里显示的那个"),
            IsRequired: true
        ),
        new(
            "from",
            "from: my-rules",
            new("folder or release file below that of the lock", "锁定文件所在文件夹之内的规则文件夹或发布文件")
        ),
    ];

    /// <returns>Null when it does not say exactly one set; what is wrong is in <paramref name="diagnostics"/>.</returns>
    public static RuleLock? Read(SourceText text, Diagnostics diagnostics)
    {
        if (text.Text.Length > RuleReader.MaxLength || YamlReader.Read(text, diagnostics) is not YamlMapping mapping)
        {
            diagnostics.Add(LockMessages.NotALock(new SourcePlace(text, new SourceSpan(0, 0))));
            return null;
        }

        var keys = new KeyReader(mapping, Keys, ALock, diagnostics);
        var name = keys.Scalar("rules");
        var version = keys.Scalar("version");
        var digest = keys.Scalar("digest");
        var from = keys.Scalar("from");
        if (version is not null && SemanticVersion.TryParse(version.Value) is null)
        {
            diagnostics.Add(RuleMessages.NotAVersion(version.Place, "version", version.Value));
        }

        if (name is not null && !ReleaseReader.IsName(name.Value))
        {
            diagnostics.Add(LockMessages.NotAName(name.Place, name.Value));
        }

        if (digest is not null && !ReleaseReader.IsDigest(digest.Value))
        {
            diagnostics.Add(LockMessages.NotADigest(digest.Place));
        }

        if (from is not null && !CanName(from.Value))
        {
            diagnostics.Add(LockMessages.Elsewhere(from.Place, from.Value));
        }

        return diagnostics.HasErrors || name is null || version is null || digest is null
            ? null
            : new RuleLock(name.Value, version.Value, digest.Value, from?.Value, keys.Place);
    }

    public static string Write(RuleSet set, string? from) =>
        "# Audits here and below use exactly these rules. promoaudit rules lock writes this file.\n"
        + $"rules: {set.Name}\nversion: {set.Version}\ndigest: {set.Digest}\n"
        + (from is null ? "" : $"from: \"{from}\"\n");

    public bool Pins(RuleSet set) => (set.Name, set.Version, set.Digest) == (Name, Version, Digest);

    /// <summary>Whether a lock may name a path: a relative one that does not lead up.</summary>
    public static bool CanName(string path) =>
        path.Length > 0
        && !Path.IsPathRooted(path)
        && !path.AsSpan().ContainsAny('\\', ':', '"')
        && !path.Any(char.IsControl)
        && !path.Split('/').Contains("..", StringComparer.Ordinal);
}
