using System.Collections.Immutable;

namespace PromoAudit.Expressions;

/// <summary>
/// A condition without <c>and</c>, <c>or</c> and <c>not</c> in it: a figure compared with a fixed one, a word with fixed
/// words, or anything else, of which only the wording is known.
/// </summary>
internal sealed class ElementaryCondition
{
    private readonly string _text;
    private readonly string _subject = "";
    private readonly Bound? _bound;
    private readonly Operator _operator;
    private readonly bool _isWhole;
    private readonly WordType? _type;
    private readonly ImmutableArray<string> _words = [];

    public ElementaryCondition(Node node)
    {
        _text = Printed(node);
        switch (node)
        {
            case InWordsNode { Operand: { Type: var type } operand } list:
                (_subject, _words, _operator) = (Printed(operand), [.. list.Words], Operator.Equal);
                _type = type as WordType;
                break;
            case CompareNode
            {
                Right: LiteralNode { Type: var type, Value: { Kind: ValueKind.Word or ValueKind.Text } word }
            } compare:
                (_subject, _words, _operator) = (Printed(compare.Left), [word.Text], compare.Operator);
                _type = type as WordType;
                break;
            case CompareNode { Left: { UsesNames: false } left, Right: { UsesNames: true } right } compare:
                (_subject, _bound, _operator) = (Printed(right), Bound.Of(left), compare.Operator.Mirrored());
                _isWhole = ReferenceEquals(right.Type, ExpressionType.Count);
                break;
            case CompareNode compare:
                (_subject, _bound, _operator) = (Printed(compare.Left), Bound.Of(compare.Right), compare.Operator);
                _isWhole = ReferenceEquals(compare.Left.Type, ExpressionType.Count);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether no value makes both hold.</summary>
    /// <param name="withNone">Whether the plan may say that there is no such thing.</param>
    public bool Excludes(ElementaryCondition other, bool isDenied, bool isOtherDenied, bool withNone)
    {
        if (string.Equals(_text, other._text, StringComparison.Ordinal))
        {
            return isDenied != isOtherDenied;
        }

        if (!string.Equals(_subject, other._subject, StringComparison.Ordinal) || _subject.Length == 0)
        {
            return false;
        }

        foreach (var sample in Samples(other))
        {
            if ((withNone || !sample.IsNone) && Holds(sample) != isDenied && other.Holds(sample) != isOtherDenied)
            {
                return false;
            }
        }

        return Samples(other).Any();
    }

    /// <summary>One value of each region between which both comparisons cannot tell a difference; none where they do not compare alike.</summary>
    private IEnumerable<Sample> Samples(ElementaryCondition other)
    {
        if (_bound is { } one && other._bound is { } two && one.IsLike(two))
        {
            var isWhole = _isWhole && one.IsFixed && two.IsFixed;
            return [Sample.None, .. Around(one.Figure, two.Figure, isWhole).Select(Sample.Of)];
        }

        if (_words.IsEmpty || other._words.IsEmpty)
        {
            return [];
        }

        var words = _type is { } type ? type.Members.AsEnumerable() : [.. _words, .. other._words, ""];
        return [Sample.None, .. words.Select(Sample.Of)];
    }

    private static decimal[] Around(decimal one, decimal two, bool isWhole)
    {
        var (low, high) = (Math.Min(one, two), Math.Max(one, two));
        if (!isWhole)
        {
            return [low - 1, low, (low / 2) + (high / 2), high, high + 1];
        }

        var (first, last) = (Math.Floor(low), Math.Floor(high));
        return [first - 1, first, first + 1, last - 1, last, last + 1];
    }

    private bool Holds(Sample sample)
    {
        if (sample.IsNone)
        {
            return _operator == Operator.NotEqual;
        }

        if (sample.Word is { } word)
        {
            return _words.Contains(word, StringComparer.Ordinal) == (_operator == Operator.Equal);
        }

        var order = sample.Figure.CompareTo(_bound?.Figure ?? 0);
        return _operator switch
        {
            Operator.Equal => order == 0,
            Operator.NotEqual => order != 0,
            Operator.Less => order < 0,
            Operator.LessOrEqual => order <= 0,
            Operator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private static string Printed(Node node) => ExpressionPrinter.Print(node.Syntax);

    /// <summary>A value that the subject of both may have.</summary>
    private readonly record struct Sample(bool IsNone, decimal Figure, string? Word)
    {
        public static Sample None { get; } = new(true, 0, null);

        public static Sample Of(decimal figure) => new(false, figure, null);

        public static Sample Of(string word) => new(false, 0, word);
    }
}
