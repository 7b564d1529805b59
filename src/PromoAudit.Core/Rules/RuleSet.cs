namespace PromoAudit.Rules;

/// <summary>Rules of one name and version.</summary>
public sealed class RuleSet
{
    internal RuleSet(string name, string version, string digest)
    {
        Name = name;
        Version = version;
        Digest = digest;
    }

    public string Name { get; }

    /// <summary>A semantic version.</summary>
    public string Version { get; }

    /// <summary>SHA-256 over the content of the set, as 64 hexadecimal digits.</summary>
    public string Digest { get; }
}
