namespace PromoAudit.Plans;

/// <summary>A word of the plan format and what it means. Not a tuple: those of enums are compiled while the user waits.</summary>
internal readonly struct Word<T>(string text, T meaning)
    where T : struct, Enum
{
    public string Text { get; } = text;

    public T Meaning { get; } = meaning;
}

/// <summary>A closed list of words and what each means.</summary>
internal sealed class Words<T>(params Word<T>[] pairs)
    where T : struct, Enum
{
    private readonly string[] _words = Texts(pairs);

    public IReadOnlyList<string> All => _words;

    public bool TryFind(string text, out Word<T> word)
    {
        foreach (var pair in pairs)
        {
            if (string.Equals(pair.Text, text, StringComparison.Ordinal))
            {
                word = pair;
                return true;
            }
        }

        word = default;
        return false;
    }

    public string WordFor(T meaning)
    {
        foreach (var pair in pairs)
        {
            if (pair.Meaning.Equals(meaning))
            {
                return pair.Text;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(meaning), meaning, "Every meaning has a word.");
    }

    private static string[] Texts(Word<T>[] pairs)
    {
        var texts = new string[pairs.Length];
        for (var index = 0; index < pairs.Length; index++)
        {
            texts[index] = pairs[index].Text;
        }

        return texts;
    }
}
