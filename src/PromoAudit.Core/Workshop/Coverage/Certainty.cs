using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Coverage;

/// <summary>Whether a value can be missing, as far as the expression alone tells: a fact of which nothing more is known can.</summary>
internal static class Certainty
{
    public static bool CanBeUnknown(Node node) =>
        node switch
        {
            ObservedNode observed => observed.Observation.CanBeUnknown,
            LiteralNode or KnownNode => false,
            PresenceNode presence => presence.Form == PresenceForm.Has,
            LetNode let => CanBeUnknown(let.Definition),
            NotNode not => CanBeUnknown(not.Operand),
            JunctionNode junction => CanBeUnknown(junction.Left) || CanBeUnknown(junction.Right),
            CompareNode compare => CanBeUnknown(compare.Left) || CanBeUnknown(compare.Right),
            InWordsNode within => CanBeUnknown(within.Operand),
            IfNode choice => CanBeUnknown(choice.Condition)
                || CanBeUnknown(choice.Then)
                || CanBeUnknown(choice.Otherwise),
            DefaultNode either => CanBeUnknown(either.Otherwise),
            _ => true,
        };
}
