namespace PromoAudit.Facts.Meetings;

/// <summary>Why promotions of two plans can never meet on one order.</summary>
internal enum MeetingObstacle
{
    None,

    /// <summary>Platform, currency, time zone, market or owner differ.</summary>
    OtherShop,

    /// <summary>One is over before the other begins, or has nothing live.</summary>
    NoCommonTime,

    /// <summary>Two versions of one plan: the same name, or a promotion that stands in both.</summary>
    SamePlan,

    /// <summary>No article in common, or one with another price.</summary>
    OtherGoods,
}
