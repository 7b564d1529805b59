namespace PromoAudit.Expressions;

/// <summary>The memory of one evaluation: a slot per name. One frame serves many subjects, one after the other.</summary>
internal sealed class Frame(EvaluationContext context)
{
    /// <summary>Steps that one rule may take on one subject: each visit of one node is a step.</summary>
    public const int StepBudget = 200_000;

    private Value[] _slots = new Value[16];

    public EvaluationContext Context { get; } = context;

    public int StepsLeft { get; private set; }

    public bool BudgetExceeded => StepsLeft < 0;

    /// <summary>Forgets the last subject: all slots are unset and the whole budget is there again.</summary>
    public void Start(Scope scope)
    {
        if (_slots.Length < scope.SlotCount)
        {
            _slots = new Value[scope.SlotCount];
        }
        else
        {
            Array.Clear(_slots, 0, scope.SlotCount);
        }

        StepsLeft = StepBudget;
    }

    public ref Value this[int slot] => ref _slots[slot];

    /// <summary>The whole budget again, and nothing forgotten: for those who look at one part after the other.</summary>
    internal void Renew() => StepsLeft = StepBudget;

    /// <summary>Takes steps off the budget.</summary>
    /// <returns>False when the budget is used up and evaluation must stop.</returns>
    internal bool Take(int steps)
    {
        if (StepsLeft < 0)
        {
            return false;
        }

        StepsLeft -= steps;
        return StepsLeft >= 0;
    }
}
