using System.Diagnostics;
using PromoAudit.Expressions;

namespace PromoAudit.Rules;

/// <summary>The names that expressions start with; properties are not among them.</summary>
internal sealed class UsedNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public bool Contains(string name) => _names.Contains(name);

    public void Add(Expression? expression)
    {
        if (expression is not null)
        {
            Add(expression.Root.Syntax);
        }
    }

    public void Add(BilingualTemplate? template) => Add(template?.English);

    public void Add(Template? template)
    {
        foreach (var expression in template?.Expressions ?? [])
        {
            Add(expression);
        }
    }

    private void Add(Syntax syntax)
    {
        switch (syntax)
        {
            case NameSyntax name:
                _names.Add(name.Name);
                break;
            case MemberSyntax member:
                Add(member.Owner);
                break;
            case CallSyntax call:
                AddAll(call.Arguments);
                break;
            case ListSyntax list:
                AddAll(list.Items);
                break;
            case LambdaSyntax lambda:
                Add(lambda.Body);
                break;
            case UnarySyntax unary:
                Add(unary.Operand);
                break;
            case BinarySyntax binary:
                Add(binary.Left);
                Add(binary.Right);
                break;
            case IfSyntax choice:
                Add(choice.Condition);
                Add(choice.Then);
                Add(choice.Else);
                break;
            case LiteralSyntax or BrokenSyntax:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddAll(IEnumerable<Syntax> parts)
    {
        foreach (var part in parts)
        {
            Add(part);
        }
    }
}
