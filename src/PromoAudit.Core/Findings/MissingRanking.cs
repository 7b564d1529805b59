using System.Collections.Immutable;

namespace PromoAudit.Findings;

/// <summary>Puts the fields of each inconclusive answer in order: the one that would help decide most answers first.</summary>
internal static class MissingRanking
{
    public static ImmutableArray<Inconclusive> Apply(List<Inconclusive> answers)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in answers.SelectMany(answer => answer.Missing))
        {
            uses[KeyOf(field)] = uses.GetValueOrDefault(KeyOf(field)) + 1;
        }

        // The sort is stable: of fields that help equally, the one the condition asks for first stays first.
        return
        [
            .. answers.Select(answer =>
                answer with
                {
                    Missing = [.. answer.Missing.OrderByDescending(field => uses[KeyOf(field)])],
                }
            ),
        ];
    }

    /// <summary>The same field of the same thing: two items may lack a cost.</summary>
    private static string KeyOf(MissingField field) => $"{field.Path} {field.Place}";
}
