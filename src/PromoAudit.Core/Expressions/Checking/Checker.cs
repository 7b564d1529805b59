using System.Collections.Immutable;
using System.Diagnostics;

namespace PromoAudit.Expressions;

/// <summary>
/// Turns syntax into a typed tree. Reports once per cause: what failed has the type <see cref="ExpressionType.Failed"/>,
/// which fits everywhere. A wanted type is only a hint for what has none of its own: words, texts and zero.
/// </summary>
/// <param name="made">Is given every node, and what it returns takes the place of it.</param>
internal sealed partial class Checker(Scope scope, ExpressionProblems problems, Func<Node, Node>? made = null)
{
    private readonly List<ScopeName> _parameters = [];
    private readonly List<PropertyReference> _references = [];

    private readonly List<Node> _conditions = [];
    private readonly List<IfNode> _choices = [];
    private Syntax? _shown;

    public IReadOnlyList<PropertyReference> References => _references;

    /// <summary>The conditions inside it that were checked: of <c>if</c>, and of forms that go over a list.</summary>
    public IReadOnlyList<Node> Conditions => _conditions;

    /// <summary>Every <c>if</c>; one that stands in the branch of another comes first.</summary>
    public IReadOnlyList<IfNode> Choices => _choices;

    /// <summary>Checks what is only shown: an <c>if</c> that is the whole of it may have a figure in one branch and a text in the other.</summary>
    public Node CheckShown(Syntax syntax)
    {
        _shown = syntax;
        return Check(syntax);
    }

    public Node Check(Syntax syntax, ExpressionType? wanted = null)
    {
        var node = CheckBare(syntax, wanted);
        return made is null ? node : made(node);
    }

    /// <summary>A node that only its owner looks at, as it is.</summary>
    private Node CheckBare(Syntax syntax, ExpressionType? wanted = null) =>
        syntax switch
        {
            LiteralSyntax literal => CheckLiteral(literal, wanted),
            NameSyntax name => CheckName(name, wanted),
            MemberSyntax member => CheckMember(member),
            CallSyntax call => CheckCall(call),
            LambdaSyntax lambda => Failed(lambda, () => problems.StrayLambda(lambda)),
            ListSyntax list => CheckList(list, wanted),
            UnarySyntax unary => CheckUnary(unary),
            BinarySyntax binary => CheckBinary(binary, wanted),
            IfSyntax choice => CheckIf(choice, wanted),
            _ => throw new UnreachableException(),
        };

    /// <summary>Checks what must be of a type, and says so when it is not.</summary>
    public Node CheckExactly(Syntax syntax, ExpressionType wanted)
    {
        var node = Check(syntax, wanted);
        return wanted.Accepts(node.Type) ? node : Failed(syntax, () => problems.WrongType(node, wanted));
    }

    private static FailedNode Failed(Syntax syntax, Action report)
    {
        report();
        return new FailedNode(syntax);
    }

    private Node CheckLiteral(LiteralSyntax literal, ExpressionType? wanted)
    {
        switch (literal.Kind)
        {
            case TokenKind.True or TokenKind.False:
                return new LiteralNode(literal, ExpressionType.Bool, Value.Of(literal.Kind == TokenKind.True));
            case TokenKind.Percent:
                return new LiteralNode(literal, ExpressionType.Percent, Value.OfPercent(literal.Number / 100));
            case TokenKind.Money:
                return new MoneyLiteralNode(literal, literal.Number, literal.Text);
            case TokenKind.Duration:
                return CheckDuration(literal);
            case TokenKind.Text when wanted is WordType words:
                return CheckWord(literal, literal.Text, words);
            case TokenKind.Text:
                return new LiteralNode(literal, ExpressionType.Text, Value.OfText(literal.Text));
            case TokenKind.Number
                when literal.IsZero && wanted is UnitType { IsFigure: true, Kind: not ValueKind.Instant } unit:
                return new LiteralNode(literal, unit, Value.OfFigure(unit.Kind, 0, default));
            case TokenKind.Number:
                return decimal.IsInteger(literal.Number)
                    ? new LiteralNode(literal, ExpressionType.Count, Value.OfCount(literal.Number))
                    : new LiteralNode(literal, ExpressionType.Number, Value.OfNumber(literal.Number));
            default:
                throw new UnreachableException();
        }
    }

    private Node CheckDuration(LiteralSyntax literal)
    {
        try
        {
            var seconds = literal.Number * (DurationUnits.SecondsIn(literal.Text) ?? 1);
            return new LiteralNode(literal, ExpressionType.Duration, Value.OfDuration(seconds));
        }
        catch (OverflowException)
        {
            return Failed(literal, () => problems.FigureTooLarge(literal.Span));
        }
    }

    private Node CheckWord(Syntax syntax, string word, WordType words) =>
        words.Members.Contains(word, StringComparer.Ordinal)
            ? new LiteralNode(syntax, words, Value.OfWord(word))
            : Failed(syntax, () => problems.UnknownWord(syntax.Span, word, words));

    private Node CheckName(NameSyntax name, ExpressionType? wanted)
    {
        if (Find(name.Name) is not { } found)
        {
            return wanted is WordType words ? CheckWord(name, name.Name, words)
                // A word where a list of them is wanted is complained about by who wants it.
                : wanted is ListType { Element: WordType one }
                && one.Members.Contains(name.Name, StringComparer.Ordinal)
                    ? CheckWord(name, name.Name, one)
                : Failed(name, () => problems.UnknownName(name, VisibleNames()));
        }

        return found.Definition is { } definition
            ? new LetNode(name, found, definition.Root)
            : new SlotNode(name, found);
    }

    private Node CheckMember(MemberSyntax member)
    {
        var owner = Check(member.Owner);
        if (ReferenceEquals(owner.Type, ExpressionType.Failed))
        {
            return new FailedNode(member);
        }

        if (owner.Type is not RecordType record)
        {
            return Failed(member, () => problems.NoProperties(member, owner));
        }

        if (record.Find(member.Name) is not { } property)
        {
            return Failed(member, () => problems.UnknownProperty(member, record));
        }

        var path = PathOf(member);
        Refer(new PropertyReference(path, record, property));
        return new PropertyNode(member, owner, property, path);
    }

    private void Refer(PropertyReference reference)
    {
        var isKnown = _references.Exists(known =>
            ReferenceEquals(known.Property, reference.Property)
            && string.Equals(known.Path, reference.Path, StringComparison.Ordinal)
        );
        if (!isKnown)
        {
            _references.Add(reference);
        }
    }

    // An element of a list is called by its kind, since the letter before the arrow means nothing outside the rule.
    private string PathOf(Syntax syntax) =>
        syntax switch
        {
            MemberSyntax member => $"{PathOf(member.Owner)}.{member.Name}",
            NameSyntax name when FindParameter(name.Name)?.Type is RecordType record => char.ToLowerInvariant(
                record.Name[0]
            ) + record.Name[1..],
            _ => ExpressionPrinter.Print(syntax),
        };

    private Node CheckList(ListSyntax list, ExpressionType? wanted)
    {
        var hint = (wanted as ListType)?.Element;
        ExpressionType? element = null;
        var nodes = new Node[list.Items.Length];
        for (var index = 0; index < nodes.Length; index++)
        {
            var node = Check(list.Items[index], element ?? hint);
            nodes[index] = node;
            if (element is not null && !element.Accepts(node.Type) && !node.Type.Accepts(element))
            {
                return Failed(list, () => problems.MixedList(nodes[0], node));
            }

            element = element is null || !element.Accepts(node.Type) ? node.Type : element;
        }

        element ??= hint;
        return element is null
            ? Failed(list, () => problems.EmptyList(list.Span))
            : new ListNode(list, ExpressionType.ListOf(element), nodes);
    }

    private Node CheckIf(IfSyntax choice, ExpressionType? wanted)
    {
        var isShown = ReferenceEquals(choice, _shown);
        var condition = CheckExactly(choice.Condition, ExpressionType.Bool);
        _shown = isShown ? choice.Else : null;
        var (then, otherwise) = CheckPair(choice.Then, choice.Else, wanted);
        if ((Common(then, otherwise) ?? (isShown ? ExpressionType.Text : null)) is not { } type)
        {
            return Failed(choice, () => problems.DifferentBranches(then, otherwise));
        }

        var node = new IfNode(choice, type, condition, then, otherwise);
        _conditions.Add(condition);
        _choices.Add(node);
        return node;
    }

    /// <summary>Checks two operands that should be alike: the one with a type of its own first, as a hint for the other.</summary>
    private (Node Left, Node Right) CheckPair(Syntax left, Syntax right, ExpressionType? wanted = null)
    {
        if (NeedsHint(left) && !NeedsHint(right))
        {
            var second = Check(right, wanted);
            return (Check(left, HintFrom(second, wanted)), second);
        }

        var first = Check(left, wanted);
        return (first, Check(right, HintFrom(first, wanted)));
    }

    private static ExpressionType? HintFrom(Node node, ExpressionType? wanted) =>
        ReferenceEquals(node.Type, ExpressionType.Failed) ? wanted : node.Type;

    private bool NeedsHint(Syntax syntax) =>
        syntax switch
        {
            LiteralSyntax literal => literal.Kind == TokenKind.Text || literal.IsZero,
            NameSyntax name => Find(name.Name) is null,
            ListSyntax list => list.Items.All(NeedsHint),
            IfSyntax choice => NeedsHint(choice.Then) && NeedsHint(choice.Else),
            _ => false,
        };

    private static ExpressionType? Common(Node left, Node right) =>
        left.Type.Accepts(right.Type) ? left.Type
        : right.Type.Accepts(left.Type) ? right.Type
        : null;

    private ScopeName? Find(string name) => FindParameter(name) ?? scope.Find(name);

    private ScopeName? FindParameter(string name) =>
        _parameters.Find(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal));

    private ImmutableArray<ScopeName> VisibleNames() => [.. scope.Names, .. _parameters];
}

/// <summary>Stands where checking failed; never evaluated, because nothing is returned that has one.</summary>
internal sealed class FailedNode(Syntax syntax) : Node(syntax, ExpressionType.Failed)
{
    public override Value Evaluate(Frame frame) => Value.Unknown;
}
