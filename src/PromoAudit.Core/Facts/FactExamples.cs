using PromoAudit.Expressions;

namespace PromoAudit.Facts;

/// <summary>An expression that uses a fact: its own, or one made from its type.</summary>
internal static class FactExamples
{
    private static readonly string[] Elements = ["x", "y", "z"];

    public static string Of(FactEntry fact) => fact.Example ?? Made(fact.Path, fact.Type, depth: 0);

    /// <summary>What stands behind a list is asked of its elements.</summary>
    private static string Made(string path, ExpressionType type, int depth)
    {
        var list = path.IndexOf("[]", StringComparison.Ordinal);
        return list < 0
            ? Question(path, type)
            : $"any({path[..list]}, {Elements[depth]} => {Made(Elements[depth] + path[(list + 2)..], type, depth + 1)})";
    }

    private static string Question(string path, ExpressionType type) =>
        type switch
        {
            WordType words => $"{path} == \"{words.Members[0]}\"",
            ListType => $"count({path}) > 0",
            RecordType => $"declared({path})",
            UnitType unit => unit.Kind switch
            {
                ValueKind.Bool => path,
                ValueKind.Count => $"{path} <= 1",
                ValueKind.Percent => $"{path} >= 10%",
                ValueKind.Money => $"{path} >= 100 CNY",
                ValueKind.Duration => $"{path} < 7d",
                ValueKind.Instant => $"hourOfDay({path}) < 6",
                ValueKind.Text => $"length({path}) > 0",
                _ => $"{path} > 1.5",
            },
            _ => $"known({path})",
        };
}
