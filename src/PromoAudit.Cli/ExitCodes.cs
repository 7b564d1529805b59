namespace PromoAudit.Cli;

/// <summary>What the process returns. Scripts rely on these; they never change their meaning.</summary>
internal static class ExitCodes
{
    /// <summary>All was audited, and nothing found is as bad as <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Something at or above <c>--fail-on</c> was found.</summary>
    public const int Found = 1;

    /// <summary>A plan or the rules could not be read, or there was nothing to audit. Wins over <see cref="Found"/>.</summary>
    public const int Unreadable = 2;

    /// <summary>The command line itself is wrong; nothing was read or written.</summary>
    public const int Usage = 3;

    /// <summary>A fault of PromoAudit, or a report that could not be written.</summary>
    public const int Internal = 70;
}
