namespace PromoAudit.Expressions;

/// <summary>Is shown every node of an expression as it is made, parts before the whole, and may put another in its place.</summary>
internal interface IExpressionObserver
{
    /// <param name="source">The expression that the node is a part of.</param>
    /// <returns>The node itself, or one of the same type that stands for it.</returns>
    Node Made(ExpressionSource source, Node node);
}
