using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>Somebody signs for a finding until a day: as it is written, whether or not it can count.</summary>
/// <param name="Rule">As written; it need not be the id of a rule.</param>
/// <param name="Place">The whole comment, or the rule of an entry of a file.</param>
public sealed record Waiver(string Rule, SourcePlace Place)
{
    /// <summary>The id of the plan it is for; null for a comment, which is for its own plan, and where a file does not say.</summary>
    public string? Plan { get; init; }

    /// <summary>It stands in the plan itself.</summary>
    public bool IsComment { get; init; }

    /// <summary>Promotions or articles, such as <c>promotion:full-300</c> or <c>full-300</c>.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    public string Reason { get; init; } = "";

    public string Approver { get; init; } = "";

    /// <summary>The last day on which it counts; null where it does not say.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The same rule, plan, subjects, reason, approver and last day, wherever it stands.</summary>
    public bool SaysTheSame(Waiver other) =>
        (Rule, Plan, IsComment, Reason, Approver, Until)
            == (other.Rule, other.Plan, other.IsComment, other.Reason, other.Approver, other.Until)
        && Subjects.AsSpan().SequenceEqual(other.Subjects.AsSpan());

    /// <summary>Where it stands and what it is about, in one line.</summary>
    public override string ToString() =>
        $"{Place} {Rule}{(Subjects.IsEmpty ? "" : " " + string.Join(" + ", Subjects))}";
}
