namespace PromoAudit.Cli.Git;

/// <summary>One entry of a commit's tree.</summary>
/// <param name="Path">From the root on, with forward slashes.</param>
/// <param name="Blob">Name of its content.</param>
/// <param name="Bytes">How long it is; 0 for what is no file.</param>
internal sealed record GitEntry(string Path, GitEntryKind Kind, string Blob, long Bytes);

internal enum GitEntryKind
{
    File,
    Link,

    /// <summary>A repository inside of the repository: its files are not in this one.</summary>
    Module,
}
