using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PromoAudit.Text;

/// <summary>
/// Reads one YAML document into nodes that know their place. The only file that knows YamlDotNet: it takes the parser's
/// events, since the library's own node model loses spans and is slow to start.
/// </summary>
internal sealed class YamlReader
{
    private readonly SourceText _text;
    private readonly Diagnostics _diagnostics;
    private readonly YamlLimits _limits;
    private readonly Parser _parser;
    private readonly YamlAnchors _anchors;
    private readonly List<int> _openBrackets = [];
    private int _nodes;
    private int _deepest;
    private int _reached;

    private YamlReader(SourceText text, Diagnostics diagnostics, YamlLimits limits)
    {
        _text = text;
        _diagnostics = diagnostics;
        _limits = limits;
        _parser = new Parser(new StringReader(text.Text));
        _anchors = new YamlAnchors(text, diagnostics);
    }

    /// <returns>The root of the only document, or null when there is none or it cannot be read; then there is a diagnostic.</returns>
    public static YamlNode? Read(SourceText text, Diagnostics diagnostics, YamlLimits? limits = null)
    {
        limits ??= YamlLimits.Default;
        if (text.Text.Length > limits.Characters)
        {
            diagnostics.Add(TextMessages.TooLong(text, limits.Characters));
            return null;
        }

        var unreadable = InvisibleCharacters.FindForbidden(text.Text);
        if (unreadable >= 0)
        {
            diagnostics.Add(TextMessages.ForbiddenCharacter(text, unreadable));
            return null;
        }

        if (MergeConflict.Find(text) is { } conflict)
        {
            diagnostics.Add(TextMessages.UnresolvedMerge(text, conflict));
            return null;
        }

        var reader = new YamlReader(text, diagnostics, limits);
        try
        {
            return reader.Document();
        }
        catch (YamlException error)
        {
            reader.Malformed(error.Message, Offset(error.Start));
            return null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The parser answers some broken flow text with whatever its state machine trips over.
            reader.Malformed(YamlErrors.Unexplained, reader._reached);
            return null;
        }
    }

    private YamlNode? Document()
    {
        Advance();
        Advance();
        if (Current is not DocumentStart)
        {
            _diagnostics.Add(TextMessages.Empty(_text));
            return null;
        }

        Advance();
        var root = Node(1);
        if (root is null)
        {
            return null;
        }

        Advance();
        Advance();
        if (Current is DocumentStart second)
        {
            _diagnostics.Add(TextMessages.SecondDocument(_text, SpanOf(second)));
            return null;
        }

        if (root is YamlScalar { Span.Length: 0 })
        {
            _diagnostics.Add(TextMessages.Empty(_text));
            return null;
        }

        return root;
    }

    /// <summary>Reads the node that starts at the current event and stops at its last event; null when a limit was reached.</summary>
    private YamlNode? Node(int depth)
    {
        var start = Current;
        if (depth > _limits.Depth)
        {
            _diagnostics.Add(TextMessages.TooDeep(_text, SpanOf(start), _limits.Depth));
            return null;
        }

        if (++_nodes > _limits.Nodes)
        {
            _diagnostics.Add(TextMessages.TooManyNodes(_text, SpanOf(start), _limits.Nodes));
            return null;
        }

        _deepest = Math.Max(_deepest, depth);
        switch (start)
        {
            case AnchorAlias alias:
                return Alias(alias, depth);
            case NodeEvent node:
                if (!node.Tag.IsEmpty)
                {
                    _diagnostics.Add(TextMessages.Tag(_text, SpanOf(node).Start));
                }

                return node.Anchor.IsEmpty ? Content(node, depth) : Anchored(node, depth);
            default:
                throw new InvalidOperationException("Not at a node.");
        }
    }

    private YamlNode? Content(NodeEvent start, int depth) =>
        start switch
        {
            Scalar scalar => new YamlScalar(_text, ScalarSpan(scalar), scalar.Value, Style(scalar)),
            SequenceStart sequence => Sequence(sequence, depth),
            MappingStart mapping => Mapping(mapping, depth),
            _ => throw new InvalidOperationException("Not a node."),
        };

    private YamlNode? Anchored(NodeEvent start, int depth)
    {
        var anchor = _anchors.Open(start.Anchor.Value, SpanOf(start));
        var nodesBefore = _nodes;
        var deepestBefore = _deepest;
        _deepest = depth;
        var node = Content(start, depth);
        if (node is not null)
        {
            anchor.Close(node, nodes: _nodes - nodesBefore, height: _deepest - depth);
        }

        _deepest = Math.Max(_deepest, deepestBefore);
        return node;
    }

    private YamlNode? Alias(AnchorAlias alias, int depth)
    {
        var span = SpanOf(alias);
        var anchor = _anchors.Find(alias.Value.Value, span);
        if (anchor is null)
        {
            return new YamlScalar(_text, span, "", ScalarStyle.Plain);
        }

        _nodes += Math.Min(anchor.Nodes, _limits.Nodes);
        _deepest = Math.Max(_deepest, depth + anchor.Height);
        if (_nodes > _limits.Nodes)
        {
            _diagnostics.Add(TextMessages.TooManyNodes(_text, span, _limits.Nodes));
            return null;
        }

        if (depth + anchor.Height > _limits.Depth)
        {
            _diagnostics.Add(TextMessages.TooDeep(_text, span, _limits.Depth));
            return null;
        }

        return anchor.StandAt(span);
    }

    private YamlSequence? Sequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        Enter(start, start.Style == SequenceStyle.Flow);
        while (Current is not SequenceEnd)
        {
            var item = Node(depth + 1);
            if (item is null)
            {
                return null;
            }

            items.Add(item);
            Advance();
        }

        var children = items.Count == 0 ? default(SourceSpan?) : items[0].Span.Union(items[^1].Span);
        return new YamlSequence(_text, Leave(start, start.Style == SequenceStyle.Flow, children), items);
    }

    private YamlMapping? Mapping(MappingStart start, int depth)
    {
        var isFlow = start.Style == MappingStyle.Flow;
        var entries = new YamlEntries(_text, _diagnostics, isFlow);
        Enter(start, isFlow);
        while (Current is not MappingEnd)
        {
            var key = Node(depth + 1);
            if (key is null)
            {
                return null;
            }

            Advance();
            var value = Node(depth + 1);
            if (value is null)
            {
                return null;
            }

            entries.Add(key, value);
            Advance();
        }

        return new YamlMapping(_text, Leave(start, isFlow, entries.Span), entries.Entries);
    }

    private void Enter(NodeEvent start, bool isFlow)
    {
        if (isFlow)
        {
            // The parser places a lone pair inside a list at the start of the file: its bracket is the list's.
            var bracket = ContentSpan(start).Start;
            var enclosing = _openBrackets.Count == 0 ? -1 : _openBrackets[^1];
            _openBrackets.Add(Math.Max(bracket, enclosing));
        }

        Advance();
    }

    /// <summary>From bracket to bracket; block text, and a lone <c>key: value</c> inside a list, where its children stand.</summary>
    private SourceSpan Leave(NodeEvent start, bool isFlow, SourceSpan? children)
    {
        var end = SpanOf(Current).Start;
        if (!isFlow)
        {
            return children ?? ContentSpan(start);
        }

        var from = _openBrackets[^1];
        _openBrackets.RemoveAt(_openBrackets.Count - 1);
        var isClosed = end < _text.Text.Length && _text.Text[end] is ']' or '}';
        return isClosed && !(start is MappingStart && _text.Text[end] == ']')
            ? new SourceSpan(from, end + 1)
            : children ?? ContentSpan(start);
    }

    private void Advance()
    {
        if (!_parser.MoveNext())
        {
            throw new InvalidOperationException("The text ended inside a node.");
        }

        _reached = Math.Max(_reached, SpanOf(Current).End);
    }

    private ParsingEvent Current => _parser.Current ?? throw new InvalidOperationException("Before the first event.");

    private void Malformed(string problem, int offset) =>
        _diagnostics.Add(
            YamlErrors.Explain(_text, problem, offset, _openBrackets.Count > 0 ? _openBrackets[^1] : null)
        );

    private SourceSpan ScalarSpan(Scalar scalar)
    {
        var span = ContentSpan(scalar);
        return Style(scalar) == ScalarStyle.Block ? YamlBlocks.Lines(_text.Text, span) : span;
    }

    /// <summary>The parser counts an anchor and a tag to the node; what is read and shown is what follows them.</summary>
    private SourceSpan ContentSpan(NodeEvent node)
    {
        var span = SpanOf(node);
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
        {
            return span;
        }

        if (node is Scalar { Value: "", Style: YamlDotNet.Core.ScalarStyle.Plain })
        {
            return new SourceSpan(span.End, span.End);
        }

        var start = YamlBlocks.AfterProperties(_text.Text, span.Start);
        return new SourceSpan(start, Math.Max(start, span.End));
    }

    private static ScalarStyle Style(Scalar scalar) =>
        scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.Quoted,
            YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Block,
            _ => ScalarStyle.Plain,
        };

    private SourceSpan SpanOf(ParsingEvent item) => new(Clamp(Offset(item.Start)), Clamp(Offset(item.End)));

    private int Clamp(int offset) => Math.Clamp(offset, 0, _text.Text.Length);

    private static int Offset(Mark mark) => (int)mark.Index;
}
