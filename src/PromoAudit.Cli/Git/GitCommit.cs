namespace PromoAudit.Cli.Git;

/// <summary>A commit as the log has it.</summary>
/// <param name="Date">Of its author, in ISO 8601.</param>
internal sealed record GitCommit(string Name, string Author, string Date, string Subject);
