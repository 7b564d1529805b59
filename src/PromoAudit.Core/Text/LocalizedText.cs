namespace PromoAudit.Text;

public enum Language
{
    English,
    Chinese,
}

/// <summary>One message written twice, natively: neither text is a translation of the other word by word.</summary>
public readonly record struct LocalizedText(string English, string Chinese)
{
    /// <summary>The same text in both languages: for names, code and figures.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
