using PromoAudit.Expressions;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>The closed lists of words as types. Fields of one name with one list share a type.</summary>
internal static class FactWords
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<(string Name, IReadOnlyList<string> Words), WordType> Types = [];

    public static WordType TypeFor(FieldShape field, IReadOnlyList<string> words) =>
        TypeFor(field.Name, words, FieldDescriptions.Split(field.Describes));

    public static WordType TypeFor(string name, IReadOnlyList<string> words, LocalizedText describes)
    {
        lock (Gate)
        {
            if (!Types.TryGetValue((name, words), out var type))
            {
                type = new WordType(name, [.. words], describes);
                Types.Add((name, words), type);
            }

            return type;
        }
    }
}
