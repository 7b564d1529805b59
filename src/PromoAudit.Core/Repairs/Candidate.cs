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

    /// <summary>How many fields it writes; several entries of one list are one field.</summary>
    public int FieldCount => Fields.Split('\n').Length;

    public string NameInAnyOrder => string.Join('\n', Name.Split('\n').Order(StringComparer.Ordinal));

    public static Candidate Of(params ReadOnlySpan<FieldEdit> edits) => new([.. edits]);

    public Candidate And(Candidate other) => new([.. Edits, .. other.Edits]);
}
