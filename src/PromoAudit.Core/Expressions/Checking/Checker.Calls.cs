using System.Diagnostics;

namespace PromoAudit.Expressions;

internal sealed partial class Checker
{
    private Node CheckCall(CallSyntax call)
    {
        var function = FunctionTable.Find(call.Name);
        if (MacroTable.Find(call.Name) is { } macro && (function is null || LooksLikeMacro(call)))
        {
            return macro.Kind switch
            {
                MacroKind.Has or MacroKind.Declared or MacroKind.Unlimited => CheckPresence(call, macro),
                MacroKind.Known => CheckKnown(call, macro),
                _ => CheckMacro(call, macro),
            };
        }

        return function is null ? Failed(call, () => problems.UnknownFunction(call)) : CheckFunction(call, function);
    }

    // min(list) and min(list, x => …) are macros, min(a, b) is a function.
    private static bool LooksLikeMacro(CallSyntax call) => call.Arguments is [_] or [_, LambdaSyntax, ..];

    private Node CheckFunction(CallSyntax call, Function function)
    {
        if (call.Arguments.Length != function.Parameters.Length)
        {
            return Failed(call, () => problems.WrongArgumentCount(call, function));
        }

        var nodes = new Node[call.Arguments.Length];
        UnitType? hint = null;
        for (var index = 0; index < nodes.Length; index++)
        {
            if (!NeedsHint(call.Arguments[index]))
            {
                nodes[index] = Check(call.Arguments[index]);
                hint ??= nodes[index].Type as UnitType;
            }
        }

        for (var index = 0; index < nodes.Length; index++)
        {
            nodes[index] ??= Check(call.Arguments[index], hint);
        }

        if (Array.Exists(nodes, IsFailed))
        {
            return new FailedNode(call);
        }

        return Array.Find(function.Signatures, signature => Fits(signature, nodes)) is { } fitting
            ? new FunctionNode(call, function, fitting.Result, nodes[0], nodes.Length > 1 ? nodes[1] : null)
            : Failed(call, () => problems.WrongArguments(call, function, nodes));
    }

    private static bool Fits(Signature signature, Node[] nodes)
    {
        for (var index = 0; index < nodes.Length; index++)
        {
            if (!signature.Parameters[index].Accepts(nodes[index].Type))
            {
                return false;
            }
        }

        return true;
    }

    private Node CheckPresence(CallSyntax call, Macro macro)
    {
        if (call.Arguments is not [var argument])
        {
            return Failed(call, () => problems.WrongUsage(call, macro));
        }

        return CheckBare(argument) switch
        {
            PropertyNode path => new PresenceNode(call, FormOf(macro.Kind), path),
            var node when IsFailed(node) => new FailedNode(call),
            var node => Failed(call, () => problems.NotAPath(node, macro)),
        };
    }

    private static PresenceForm FormOf(MacroKind kind) =>
        kind switch
        {
            MacroKind.Has => PresenceForm.Has,
            MacroKind.Declared => PresenceForm.Declared,
            MacroKind.Unlimited => PresenceForm.Unlimited,
            _ => throw new UnreachableException(),
        };

    private Node CheckKnown(CallSyntax call, Macro macro)
    {
        if (call.Arguments is not [var argument])
        {
            return Failed(call, () => problems.WrongUsage(call, macro));
        }

        var operand = Check(argument);
        return IsFailed(operand) ? new FailedNode(call) : new KnownNode(call, operand);
    }

    private Node CheckMacro(CallSyntax call, Macro macro)
    {
        var isUsable = call.Arguments switch
        {
            [not LambdaSyntax] => macro.Body != MacroBody.Always,
            [not LambdaSyntax, LambdaSyntax] => macro.Body != MacroBody.Never,
            _ => false,
        };
        if (!isUsable)
        {
            return Failed(call, () => problems.WrongUsage(call, macro));
        }

        var list = Check(call.Arguments[0]);
        if (IsFailed(list))
        {
            return new FailedNode(call);
        }

        if (list.Type is not ListType { Element: var element })
        {
            return Failed(call, () => problems.NotAList(list, macro));
        }

        return call.Arguments is [_, LambdaSyntax lambda]
            ? CheckBody(call, macro, list, element, lambda)
            : Build(call, macro.Kind, list, element, null, 0);
    }

    private Node CheckBody(CallSyntax call, Macro macro, Node list, ExpressionType element, LambdaSyntax lambda)
    {
        if (Find(lambda.Parameter) is not null)
        {
            return Failed(call, () => problems.NameTaken(lambda));
        }

        var slot = scope.TakeSlot();
        _parameters.Add(new ScopeName(lambda.Parameter, slot, element, default, list.UsesFacts, null));
        var isCondition = macro.Kind is not (MacroKind.Sum or MacroKind.Min or MacroKind.Max or MacroKind.Map);
        var body = isCondition ? CheckExactly(lambda.Body, ExpressionType.Bool) : Check(lambda.Body);
        _parameters.RemoveAt(_parameters.Count - 1);
        if (IsFailed(body))
        {
            return new FailedNode(call);
        }

        if (isCondition)
        {
            _conditions.Add(body);
        }

        return Build(call, macro.Kind, list, element, body, slot);
    }

    private Node Build(CallSyntax call, MacroKind kind, Node list, ExpressionType element, Node? body, int slot)
    {
        var value = body?.Type ?? element;
        switch (kind)
        {
            case MacroKind.Any or MacroKind.All or MacroKind.None when body is not null:
                return new QuantifierNode(call, kind, list, body, slot);
            case MacroKind.Count:
                return new CountNode(call, list, body, slot);
            case MacroKind.Filter when body is not null:
                return new FilterNode(call, list.Type, list, body, slot);
            case MacroKind.Map when body is not null:
                return new MapNode(call, ExpressionType.ListOf(value), list, body, slot);
            case MacroKind.First:
                return new FirstNode(call, element, list, body, slot);
            case MacroKind.Distinct:
                return new DistinctNode(call, list.Type, list);
            case MacroKind.Sum or MacroKind.Min or MacroKind.Max:
                return
                    value is UnitType { IsFigure: true } unit
                    && !(kind == MacroKind.Sum && unit.Kind == ValueKind.Instant)
                    ? new AggregateNode(call, unit, kind, list, body, slot)
                    : Failed(call, () => problems.NotFigures(call, body ?? list, value));
            default:
                throw new UnreachableException();
        }
    }
}
