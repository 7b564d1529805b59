using PromoAudit.Cli.Files;

namespace PromoAudit.Cli.Gates;

/// <summary>What the gate of this run was read from, as it was at that moment: a second look might find something else.</summary>
internal sealed class GovernedReading
{
    /// <summary>The configuration, the baseline and files of waivers, as far as they were read.</summary>
    public FileWitness Files { get; } = new();

    /// <summary>The full name of the commit whose waivers count; null for those of the working files.</summary>
    public string? WaiversCommit { get; set; }
}
