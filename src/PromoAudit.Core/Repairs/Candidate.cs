using System.Collections.Immutable;

namespace PromoAudit.Repairs;

/// <summary>Edits that might close a hole; an audit has to say whether they do.</summary>
/// <param name="Edits">Made in this order; most candidates have one.</param>
internal sealed record Candidate(ImmutableArray<FieldEdit> Edits)
{
    /// <summary>The same edits have the same name, wherever they come from.</summary>
    public string Name { get; } =
        string.Join('\n', Edits.Select(edit => $"{edit.Owner}\t{edit.Field}\t{(edit.Adds ? "+" : "")}{edit.Value}"));

    /// <summary>Which fields it writes, whatever the values and the order.</summary>
    public string Fields =>
        string.Join(
            '\n',
            Edits.Select(edit => edit.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );

    /// <summary>Whether it writes some of the other's fields, and no others, with the same values or not.</summary>
    public bool IsPartOf(Candidate other)
    {
        var (own, theirs) = (Fields.Split('\n'), other.Fields.Split('\n'));
        return own.Length < theirs.Length && own.All(field => theirs.Contains(field, StringComparer.Ordinal));
    }

    public string NameInAnyOrder => string.Join('\n', Name.Split('\n').Order(StringComparer.Ordinal));

    public static Candidate Of(params ReadOnlySpan<FieldEdit> edits) => new([.. edits]);

    public Candidate And(Candidate other) => new([.. Edits, .. other.Edits]);
}
