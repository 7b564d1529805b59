namespace PromoAudit.Text;

/// <summary>The anchors of one document: what an alias stands for, and what standing for it costs.</summary>
internal sealed class YamlAnchors(SourceText text, Diagnostics diagnostics)
{
    private Dictionary<string, YamlAnchor>? _anchors;

    public YamlAnchor Open(string name, SourceSpan span)
    {
        _anchors ??= new Dictionary<string, YamlAnchor>(StringComparer.Ordinal);
        if (_anchors.TryGetValue(name, out var earlier))
        {
            diagnostics.Add(TextMessages.AnchorTwice(text, span.Start, name, earlier.Start));
        }

        return _anchors[name] = new YamlAnchor(span.Start);
    }

    /// <summary>Null when there is no such anchor above, or the alias stands inside its own anchor; then that is reported.</summary>
    public YamlAnchor? Find(string name, SourceSpan alias)
    {
        if (_anchors is null || !_anchors.TryGetValue(name, out var anchor))
        {
            diagnostics.Add(TextMessages.UnknownAlias(text, alias, name, _anchors?.Keys));
            return null;
        }

        if (!anchor.IsClosed)
        {
            diagnostics.Add(TextMessages.AliasInsideItself(text, alias, name));
            return null;
        }

        return anchor;
    }
}

/// <summary>An alias shares its anchor's children, so expanding is free; the counts are what a reader of the result will walk.</summary>
internal sealed class YamlAnchor(int start)
{
    private YamlNode? _node;

    public int Start { get; } = start;

    public bool IsClosed => _node is not null;

    /// <summary>Nodes below the anchored one, aliases expanded.</summary>
    public int Nodes { get; private set; }

    /// <summary>Levels below the anchored node.</summary>
    public int Height { get; private set; }

    public void Close(YamlNode node, int nodes, int height)
    {
        _node = node;
        Nodes = nodes;
        Height = height;
    }

    public YamlNode StandAt(SourceSpan alias) =>
        _node switch
        {
            YamlScalar scalar => new YamlScalar(scalar.File, alias, scalar.Value, scalar.Style),
            YamlSequence sequence => new YamlSequence(sequence.File, alias, sequence.Items),
            YamlMapping mapping => new YamlMapping(mapping.File, alias, mapping.Entries),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
