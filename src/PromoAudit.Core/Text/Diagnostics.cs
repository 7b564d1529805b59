namespace PromoAudit.Text;

/// <summary>Collects what is wrong with the input of one run. Adding the same complaint about the same place twice has no effect.</summary>
public sealed class Diagnostics
{
    /// <summary>After this many, one file has been shown to be broken; further complaints are only counted.</summary>
    public const int Ceiling = 100;

    private readonly List<Diagnostic> _items = [];
    private HashSet<(string Code, SourceText? File, SourceSpan Span)>? _seen;

    public bool HasErrors { get; private set; }

    /// <summary>How many were left out because of the ceiling.</summary>
    public int Dropped { get; private set; }

    public int Count => _items.Count;

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        _seen ??= [];
        if (!_seen.Add((diagnostic.Code, diagnostic.Place?.File, diagnostic.Place?.Span ?? default)))
        {
            return;
        }

        if (_items.Count >= Ceiling)
        {
            Dropped++;
            return;
        }

        _items.Add(diagnostic);
    }

    public void Error(string code, SourcePlace? place, LocalizedText message, LocalizedText? remedy = null) =>
        Add(new Diagnostic(code, DiagnosticSeverity.Error, place, message, remedy));

    public void Warn(string code, SourcePlace? place, LocalizedText message, LocalizedText? remedy = null) =>
        Add(new Diagnostic(code, DiagnosticSeverity.Warning, place, message, remedy));

    /// <summary>By file in the order of first complaint, then by place, then by code.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in _items)
        {
            order.TryAdd(item.Place?.File.Path ?? "", order.Count);
        }

        return
        [
            .. _items
                .OrderBy(item => order[item.Place?.File.Path ?? ""])
                .ThenBy(item => item.Place?.Span.Start ?? 0)
                .ThenBy(item => item.Code, StringComparer.Ordinal),
        ];
    }
}
