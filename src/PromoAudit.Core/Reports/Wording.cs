using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>Picks the words of one language.</summary>
internal readonly record struct Wording(Language Language)
{
    public string In(LocalizedText text) => text.In(Language);

    public string In(string english, string chinese) => Language == Language.Chinese ? chinese : english;

    /// <summary>A separator of a list: a comma as the language writes it.</summary>
    public string Joined(IEnumerable<string> parts) => string.Join(In(", ", "、"), parts);
}
