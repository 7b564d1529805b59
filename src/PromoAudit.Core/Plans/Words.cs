namespace PromoAudit.Plans;

/// <summary>A closed list of words and what each means.</summary>
internal sealed class Words<T>(params (string Word, T Meaning)[] pairs)
    where T : struct, Enum
{
    private readonly string[] _words = Array.ConvertAll(pairs, pair => pair.Word);

    public IReadOnlyList<string> All => _words;

    public bool TryFind(string text, out T meaning, out string word)
    {
        foreach (var pair in pairs)
        {
            if (string.Equals(pair.Word, text, StringComparison.Ordinal))
            {
                (word, meaning) = pair;
                return true;
            }
        }

        (word, meaning) = ("", default);
        return false;
    }

    public string WordFor(T meaning)
    {
        foreach (var pair in pairs)
        {
            if (EqualityComparer<T>.Default.Equals(pair.Meaning, meaning))
            {
                return pair.Word;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(meaning), meaning, "Every meaning has a word.");
    }
}
