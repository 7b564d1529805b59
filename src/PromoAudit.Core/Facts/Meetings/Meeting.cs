using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts.Meetings;

/// <summary>Two plans of one run whose promotions can meet on one order, and what they come to together.</summary>
internal sealed class Meeting : FactRecord, IDisplayed
{
    private readonly AuditFacts _first;
    private readonly AuditFacts _second;
    private readonly int _border;
    private MeetingPrice? _worst;

    /// <param name="joint">Facts of <see cref="JointPlan"/>: the promotions of the first plan stand first.</param>
    private Meeting(AuditFacts joint, AuditFacts first, AuditFacts second)
        : base(joint, FactSchema.Meeting)
    {
        _first = first;
        _second = second;
        _border = first.Plan.Promotions.Length;
        Items = SharedItems();
    }

    /// <summary>Articles on which promotions of both can be used on one order.</summary>
    public ImmutableArray<ItemSubject> Items { get; }

    public MeetingPrice Worst => _worst ??= MeetingPrice.Of(this);

    public override string Path => "meeting";

    public override SourcePlace? Place => _first.Root.Place;

    public LocalizedText DisplayName =>
        new($"{_first.Plan.Id} and {_second.Plan.Id}", $"{_first.Plan.Id}与{_second.Plan.Id}");

    /// <returns>Null where no promotion of the one can be used together with one of the other.</returns>
    public static Meeting? Of(AuditFacts joint, AuditFacts first, AuditFacts second)
    {
        var meeting = new Meeting(joint, first, second);
        return meeting.Items.IsEmpty ? null : meeting;
    }

    public Subject AsSubject() =>
        new(
            SubjectKind.Meeting,
            [$"plan:{_first.Plan.Id}", $"plan:{_second.Plan.Id}"],
            DisplayName,
            Place,
            [
                Value.OfRecord(_first.Root),
                Value.OfRecord(_second.Root),
                Value.OfRecord(this),
                Value.OfRecord(_first.Shop),
                Value.OfRecord(_first.Platform),
                Value.OfRecord(_first.Law),
                Value.OfRecord(_first.Threat),
            ]
        );

    public bool IsOfFirst(Promotion promotion) => Facts.Stacks.Book.Of(promotion).Index < _border;

    /// <summary>The promotions of one plan.</summary>
    public IReadOnlyList<Promotion> Own(bool ofFirst) => ofFirst ? _first.Plan.Promotions : _second.Plan.Promotions;

    private ImmutableArray<ItemSubject> SharedItems()
    {
        var taken = new bool[Facts.Plan.Catalog.Length];
        for (var first = 0; first < _border; first++)
        {
            for (var second = _border; second < Facts.Plan.Promotions.Length; second++)
            {
                if (CanJoin(first, second))
                {
                    Take(first, second, taken);
                }
            }
        }

        var items = ImmutableArray.CreateBuilder<ItemSubject>();
        foreach (var item in Facts.Items)
        {
            if (taken[item.Index])
            {
                items.Add(item);
            }
        }

        return items.ToImmutable();
    }

    private bool CanJoin(int first, int second)
    {
        var book = Facts.Stacks.Book;
        var (one, other) = (book.Promotions[first], book.Promotions[second]);
        return (one.Steps.Length > 0 || !one.Missing.IsEmpty)
            && (other.Steps.Length > 0 || !other.Missing.IsEmpty)
            && Facts.Admissibility.IsReachable(one.Promotion)
            && Facts.Admissibility.IsReachable(other.Promotion)
            && Facts.Admissibility.Together(first, second)
            && one.Scope.Meets(other.Scope);
    }

    private void Take(int first, int second, bool[] taken)
    {
        var promotions = Facts.Stacks.Book.Promotions;
        for (var item = 0; item < taken.Length; item++)
        {
            taken[item] |= promotions[first].Scope.Has(item) && promotions[second].Scope.Has(item);
        }
    }

    /// <summary>When all of these can be used.</summary>
    public ValidTime TimeOf(IReadOnlyList<Promotion> promotions)
    {
        var time = Facts.SubjectOf(promotions[0]).Time;
        foreach (var promotion in promotions)
        {
            time = time.And(Facts.SubjectOf(promotion).Time);
        }

        return time;
    }
}
