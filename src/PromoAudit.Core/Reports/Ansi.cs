namespace PromoAudit.Reports;

/// <summary>Colour for terminals, or none at all.</summary>
internal readonly struct Ansi(bool on)
{
    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Cyan(string text) => Wrap("36", text);

    public string Green(string text) => Wrap("32", text);

    public string Yellow(string text) => Wrap("33", text);

    public string Red(string text) => Wrap("31", text);

    public string BoldRed(string text) => Wrap("1;31", text);

    private string Wrap(string code, string text) => on && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
